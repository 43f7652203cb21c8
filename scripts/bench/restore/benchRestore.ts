import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { inNewsroomFolder } from '#scripts/bench/inNewsroomFolder.ts'
import { millisecondsUntil, toDurationText } from '#scripts/bench/measure.ts'
import { measureImport } from '#scripts/bench/measureImport.ts'
import { openNewsroom } from '#scripts/bench/openNewsroom.ts'
import type { System } from '#scripts/bench/planSystem.ts'
import { takeTexts } from '#scripts/bench/takeTexts.ts'
import { hashTree } from './hashTree.ts'
import { publishMeanwhile } from './publishMeanwhile.ts'
import { runVerb } from './runVerb.ts'

/** Milliseconds between two looks whether all is published. */
const LOOK_EVERY_MS = 100

/** How long backup, restore and drill of a whole newsroom take, and whether the site comes back the same. */
export async function benchRestore(
	texts: string,
	articles: number,
	{ database }: { database: string | undefined },
): Promise<void> {
	const backups = await mkdtemp(path.join(tmpdir(), 'bantin-backups-'))
	try {
		await inNewsroomFolder(async (dataDir) => {
			if (database) process.env.DATABASE_URL = database
			await measure(dataDir, { texts, articles, backups })
		})
	} finally {
		await rm(backups, { recursive: true, force: true })
	}
}

async function measure(
	dataDir: string,
	{ texts, articles, backups }: { texts: string; articles: number; backups: string },
): Promise<void> {
	// Only now: they read the settings when they are loaded.
	const { planSystem } = await import('#scripts/bench/planSystem.ts')
	const { makePlaces } = await import('#scripts/bench/makePlaces.ts')
	const system = await planSystem()
	const [quiet, busy] = [path.join(backups, 'quiet.tar.zst'), path.join(backups, 'busy.tar.zst')]
	try {
		const file = path.join(dataDir, 'texts.ndjson.gz')
		await takeTexts(texts, articles, file)
		await system.prepare()
		await makePlaces()
		await measureImport(file)
		await rm(file)
		await system.startCms()
		await system.publish()
		await untilSettled(system, articles)
		const newsroom = await openNewsroom(system.url)
		const taken = await publishMeanwhile(newsroom, () => runVerb('backup', busy))
		const { size } = await stat(busy)
		note(
			`backup of ${articles} articles, ${taken.published} published meanwhile`,
			`${toDurationText(taken.result.milliseconds)}, ${toMegabytes(size)}, ${taken.result.peak} MB of memory at most`,
		)
		await untilSettled(system, articles)
		await runVerb('backup', quiet)
	} finally {
		await system.stop()
	}
	const before = await hashTree(system.siteFolder)
	const started = performance.now()
	const restored = await runVerb('restore', quiet)
	const untouched = await hashTree(system.siteFolder)
	note(
		'restore: all wiped → every published file is back, search included',
		`${toDurationText(restored.milliseconds)}, ${restored.peak} MB of memory at most, ${untouched.files} files ${sameOrNot(before, untouched)}`,
	)
	try {
		await system.startCms()
		await system.publish()
		await untilSettled(system, articles)
		note(
			'… → the system is up and has compared all of it',
			toDurationText(performance.now() - started),
		)
	} finally {
		await system.stop()
	}
	note('the site then', sameOrNot(before, await hashTree(system.siteFolder)))
	const drill = await runVerb('drill', busy)
	note(
		'drill with the backup taken while articles were published',
		`${toDurationText(drill.milliseconds)}, ${drill.peak} MB of memory at most`,
	)
	console.log(drill.said)
}

/** Nothing waits to be published, and the search has all of it. */
async function untilSettled(system: System, articles: number): Promise<void> {
	await millisecondsUntil(async () => {
		const { search, pages } = await system.health()
		return search.documents >= articles && search.waiting === 0 && pages.due === 0
	}, LOOK_EVERY_MS)
}

function sameOrNot(one: { sha256: string }, other: { sha256: string }): string {
	return one.sha256 === other.sha256 ? 'the same byte for byte' : 'DIFFERENT'
}

function note(measured: string, figure: string): void {
	console.log(`${measured}: ${figure}`)
}

function toMegabytes(bytes: number): string {
	return `${Math.round(bytes / 1_000_000)} MB`
}
