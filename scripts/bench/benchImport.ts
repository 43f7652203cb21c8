import path from 'node:path'
import { inNewsroomFolder } from './inNewsroomFolder.ts'
import { toDurationText } from './measure.ts'
import { measureImport } from './measureImport.ts'
import { takeTexts } from './takeTexts.ts'

/** How long `npm run import -- FILE --published` takes into an empty newsroom, and its memory. */
export async function benchImport(texts: string, articles: number): Promise<void> {
	await inNewsroomFolder(async (dataDir) => {
		// Only now: it reads the settings when it is loaded.
		const { makePlaces } = await import('./makePlaces.ts')
		await makePlaces()
		const file = path.join(dataDir, 'texts.ndjson.gz')
		await takeTexts(texts, articles, file)
		const { milliseconds, peak } = await measureImport(file)
		console.log(`import of ${articles} texts: ${toDurationText(milliseconds)}, ${peak} MB at most`)
	})
}
