import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { paths } from '#shared/paths.ts'
import { inNewsroomFolder } from '#scripts/bench/inNewsroomFolder.ts'
import { millisecondsUntil, toDurationText } from '#scripts/bench/measure.ts'
import { measureImport } from '#scripts/bench/measureImport.ts'
import { openNewsroom } from '#scripts/bench/openNewsroom.ts'
import type { System } from '#scripts/bench/planSystem.ts'
import { takeTexts } from '#scripts/bench/takeTexts.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'
import { publishMeanwhile } from './publishMeanwhile.ts'
import { runVerb } from './runVerb.ts'
import { differencesOf, treeOf, type Tree } from './treeOf.ts'

const PREPARE_PLACES = path.join(import.meta.dirname, 'preparePlaces.ts')

/** Milliseconds between two looks whether all is published. */
const LOOK_EVERY_MS = 100

/** Milliseconds. A shard of ten thousand articles takes half of it. */
const ARCHIVED_WITHIN_MS = 10_000

/** Files that are named when they differ. */
const NAMED = 10

const healthSchema = z.object({ lastReconcile: z.string().nullable() })

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
	const system = await planSystem()
	const [quiet, busy] = [path.join(backups, 'quiet.tar.zst'), path.join(backups, 'busy.tar.zst')]
	try {
		const file = path.join(dataDir, 'texts.ndjson.gz')
		await takeTexts(texts, articles, file)
		await system.prepare()
		await promisify(execFile)(process.execPath, [PREPARE_PLACES])
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
	} finally {
		await system.stop()
	}
	// Stopped: nothing that is written between the two could be taken for a difference.
	const before = await treeOf(system.siteFolder)
	await runVerb('backup', quiet)
	const started = performance.now()
	const restored = await runVerb('restore', quiet)
	const untouched = await treeOf(system.siteFolder)
	note(
		'restore: all wiped → every published file is back, search included',
		`${toDurationText(restored.milliseconds)}, ${restored.peak} MB of memory at most, ${untouched.size} files, ${sameOrNot(before, untouched)}`,
	)
	try {
		await system.startCms()
		await system.publish()
		await millisecondsUntil(() => isReconciled(system), LOOK_EVERY_MS)
		note(
			'… → the system is up and has compared all of it',
			toDurationText(performance.now() - started),
		)
		await untilSettled(system, articles)
	} finally {
		await system.stop()
	}
	note('the site then', sameOrNot(before, await treeOf(system.siteFolder)))
	const drill = await runVerb('drill', busy)
	note(
		'drill with the backup taken while articles were published',
		`${toDurationText(drill.milliseconds)}, ${drill.peak} MB of memory at most`,
	)
	console.log(drill.said)
}

/** Nothing waits to be published, the search has all of it, and no picture is being drawn any more. */
async function untilSettled(system: System, articles: number): Promise<void> {
	const pictures = path.join(system.siteFolder, path.dirname(paths.shareImage('any')))
	await millisecondsUntil(async () => {
		// On a busy machine the publisher may leave a question without an answer.
		const health = await system.health().catch(() => undefined)
		if (!health || health.pages.due > 0) return false
		const { documents, waiting, hidden } = health.search
		if (documents < articles || waiting > 0 || hidden > 0) return false
		// No text that is imported has a cover, so each has a picture for sharing.
		const drawn = await readdir(pictures).catch((): string[] => [])
		return drawn.length >= documents
	}, LOOK_EVERY_MS)
	// The search moves articles to its archive in the background.
	for (let [before, now] = ['', await namesIn(system)]; before !== now;) {
		before = now
		await pause(ARCHIVED_WITHIN_MS)
		now = await namesIn(system)
	}
}

async function namesIn({ siteFolder }: System): Promise<string> {
	return (await filesBelow(`${siteFolder}/`)).join('\n')
}

/** Whether the publisher has looked at the whole edition since its start. */
async function isReconciled({ url }: System): Promise<boolean> {
	const response = await fetch(url + paths.health)
	return healthSchema.parse(await response.json()).lastReconcile !== null
}

function sameOrNot(one: Tree, other: Tree): string {
	const different = differencesOf(one, other)
	if (!different.length) return 'the same byte for byte'
	return `${different.length} DIFFERENT: ${different.slice(0, NAMED).join(', ')}`
}

function note(measured: string, figure: string): void {
	console.log(`${measured}: ${figure}`)
}

function toMegabytes(bytes: number): string {
	return `${Math.round(bytes / 1_000_000)} MB`
}
