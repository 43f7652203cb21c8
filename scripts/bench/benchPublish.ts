import path from 'node:path'
import { buildStatically } from './buildStatically.ts'
import { inNewsroomFolder } from './inNewsroomFolder.ts'
import { machineText } from './machineText.ts'
import { millisecondsUntil, percentile, toDurationText, toSpreadText } from './measure.ts'
import { measureEdition } from './measureEdition.ts'
import { measureImport } from './measureImport.ts'
import { measurePublishes } from './measurePublishes.ts'
import { measureNext } from './next/measureNext.ts'
import { openNewsroom } from './openNewsroom.ts'
import type { System } from './planSystem.ts'
import { takeTexts } from './takeTexts.ts'
import { scriptBytesAt } from './scriptBytes.ts'

/** Revalidations of the Next site that are measured. */
const REVALIDATIONS = 50

/** Writes down what was measured, and the figure. */
type Note = (measured: string, figure: string) => void

/** Import, full render, search index and single publishes of a whole system, beside its peers. */
export async function benchPublish(
	texts: string,
	articles: number,
	{ publishes }: { publishes: number },
): Promise<void> {
	const machine = await machineText()
	const rows: string[] = []
	const note: Note = (measured, figure) => {
		rows.push(`| ${measured} | ${figure} |`)
		console.log(`${measured}: ${figure}`)
	}
	try {
		await inNewsroomFolder((dataDir) => measureAll(dataDir, { texts, articles, publishes }, note))
	} finally {
		// What was measured before something broke is not lost.
		console.log(`\n${machine}\n\n| what | figure |\n| --- | --- |\n${rows.join('\n')}`)
	}
}

async function measureAll(
	dataDir: string,
	{ texts, articles, publishes }: { texts: string; articles: number; publishes: number },
	note: Note,
): Promise<void> {
	// Only now: they read the settings when they are loaded.
	const { planSystem } = await import('./planSystem.ts')
	const { makePlaces } = await import('./makePlaces.ts')
	const system = await planSystem()
	let p95: number
	try {
		const file = path.join(dataDir, 'texts.ndjson.gz')
		await takeTexts(texts, articles, file)
		await system.prepare()
		await makePlaces()
		const imported = await measureImport(file)
		note(
			`import and publish ${articles} texts`,
			`${toDurationText(imported.milliseconds)}, ${imported.peak} MB at most`,
		)
		p95 = await measureSystem(system, { articles, publishes }, note)
	} finally {
		await system.stop()
	}
	await measurePeers(path.join(dataDir, 'publisher/state.db'), p95, note)
}

async function measureSystem(
	system: System,
	{ articles, publishes }: { articles: number; publishes: number },
	note: Note,
): Promise<number> {
	const cms = system.watch('cms')
	await system.startCms()
	const started = performance.now()
	const rendering = system.watch('publisher')
	await system.publish()
	const rendered = toDurationText(performance.now() - started)
	const atMost = await rendering.end()
	const indexing = system.watch('publisher')
	await millisecondsUntil(() => isIndexed(system, articles), 100)
	const indexed = toDurationText(performance.now() - started)
	// Not at once: for a moment after it is served the publisher has not counted the new release.
	const { pages } = await system.health()
	note(
		'full render, from an empty folder to served',
		`${rendered}, ${pages.published} pages, ${atMost} MB at most`,
	)
	note(
		'search index complete, counted from the same start',
		`${indexed}, ${await indexing.end()} MB at most`,
	)
	const { url, siteFolder, edition } = system
	const newsroom = await openNewsroom(url)
	note('the edition’s door: the manifest', await measureEdition(edition.url, edition.token))

	const publishing = system.watch('publisher')
	const times = { articles, times: publishes }
	const measured = await measurePublishes({ url, siteFolder, newsroom, ...times })
	note('the approver waits for the answer', toSpreadText(measured.answered))
	note(
		`one publish: approval answered → all ${measured.pages} pages that show it are new`,
		toSpreadText(measured.visible),
	)
	note('one publish: approval answered → the search finds it', toSpreadText(measured.findable))
	note('one withdrawal: answered → on no page any more', toSpreadText(measured.gone))
	note('one withdrawal: answered → the search finds it no more', toSpreadText(measured.unfindable))
	await millisecondsUntil(() => isIndexed(system, 0), 100)
	const { now, quiet, busy } = await system.idle()
	note(
		'the publisher: at most during all that · idle for 30 s · after a garbage collection',
		`${await publishing.end()} MB · ${now} MB (${toDurationText(busy)} of a processor) · ${quiet} MB`,
	)
	note('the CMS at most', `${await cms.end()} MB`)
	note('script an article page loads', await scriptBytesAt(url + measured.first))
	return percentile(measured.visible, 0.95)
}

async function isIndexed(system: System, articles: number): Promise<boolean> {
	const { search } = await system.health()
	return search.documents >= articles && search.waiting === 0
}

async function measurePeers(stateFile: string, p95: number, note: Note): Promise<void> {
	const astro = await buildStatically(stateFile)
	const ratio = Math.round(astro.milliseconds / p95)
	note(
		'peer: `astro build` of the same templates, which every publish would cost',
		`${toDurationText(astro.milliseconds)}, ${astro.pages} pages, without search: ${ratio} × our p95`,
	)
	const next = await measureNext(stateFile, REVALIDATIONS)
	note(
		'peer: `next build` of plain pages of the same articles',
		`${toDurationText(next.build.milliseconds)}, ${next.build.peak} MB at most`,
	)
	note(
		'peer: `revalidatePath` answered → each page asked for shows it',
		`${toSpreadText(next.visible)}, ${next.peak} MB at most`,
	)
	note('peer: script an article page of Next loads', next.script)
}
