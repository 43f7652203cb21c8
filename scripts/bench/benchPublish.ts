import path from 'node:path'
import { buildStatically } from './buildStatically.ts'
import { inNewsroomFolder } from './inNewsroomFolder.ts'
import { millisecondsUntil, toDurationText, toSpreadText } from './measure.ts'
import { measureImport } from './measureImport.ts'
import { measurePublishes } from './measurePublishes.ts'
import { openNewsroom } from './openNewsroom.ts'
import type { System } from './planSystem.ts'
import { takeTexts } from './takeTexts.ts'

/** What was measured, and the figure. */
type Row = [measured: string, figure: string]

/** Import, full render, search index and single publishes of a whole system, beside `astro build`. */
export async function benchPublish(texts: string, articles: number): Promise<void> {
	await inNewsroomFolder(async (dataDir) => {
		// Only now: it reads the settings when it is loaded.
		const { planSystem } = await import('./planSystem.ts')
		const system = await planSystem()
		const rows: Row[] = []
		const note = (...row: Row) => {
			rows.push(row)
			console.log(row.join(': '))
		}
		try {
			const file = path.join(dataDir, 'texts.ndjson.gz')
			const count = await takeTexts(texts, articles, file)
			await system.prepare()
			const imported = await measureImport(file)
			note(
				`Import of ${count} texts, published`,
				`${toDurationText(imported.milliseconds)}, ${imported.peak} MB at most`,
			)
			await measureSystem(system, count, note)
		} finally {
			await system.stop()
		}
		const peer = await buildStatically(path.join(dataDir, 'publisher/state.db'))
		note(
			'Peer: `astro build` of the same templates, at each publish',
			`${toDurationText(peer.milliseconds)}, ${peer.pages} pages, without search`,
		)
		console.log(`\n| what | figure |\n|---|---|`)
		for (const row of rows) console.log(`| ${row.join(' | ')} |`)
	})
}

async function measureSystem(
	system: System,
	articles: number,
	note: (...row: Row) => void,
): Promise<void> {
	await system.startCms()
	const started = performance.now()
	await system.publish()
	const rendered = toDurationText(performance.now() - started)
	const { pages } = await system.health()
	const { peak } = await system.memory('publisher')
	note(
		'Full render, from an empty folder to served',
		`${rendered}, ${pages.published} pages, ${peak} MB at most`,
	)
	await millisecondsUntil(async () => {
		const { search } = await system.health()
		return search.documents === articles && search.waiting === 0
	}, 100)
	note(
		'Search index complete, counted from the same start',
		toDurationText(performance.now() - started),
	)

	const { visible, findable, gone } = await measurePublishes(
		system.url,
		await openNewsroom(system.url),
	)
	note(
		'One publish: approval answered → page, section, home and feed show it',
		toSpreadText(visible),
	)
	note('One publish: approval answered → found by the search', toSpreadText(findable))
	note('One withdrawal: answered → page not found', toSpreadText(gone))
	const [publisher, cms] = [await system.memory('publisher'), await system.memory('cms')]
	note('Publisher’s memory', `${publisher.peak} MB at most, ${publisher.now} MB now`)
	note('CMS’s memory', `${cms.peak} MB at most, ${cms.now} MB now`)
}
