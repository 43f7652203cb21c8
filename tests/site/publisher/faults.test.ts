import { readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { paths } from '#shared/paths.ts'
import { loadSiteBundle, type SiteBundle } from '#site/publisher/siteBundle.ts'
import type { Fault } from '#tests/support/fault.ts'
import { EditorialDesk } from './editorialDesk.ts'
import { foundTexts } from './foundTexts.ts'
import { seededRandom } from '#scripts/bench/seededRandom.ts'
import { aDataFolder, anArticle, anEdition, DIST, treeBelow } from './newsroom.ts'
import { PublisherProcess } from './publisherProcess.ts'
import { Reader } from './reader.ts'
import { wholeSite } from './wholeSite.ts'

const POINTS = Number(process.env.BANTIN_TEST_FAULTS ?? 16)
const SEED = Number(process.env.BANTIN_TEST_SEED ?? 20_261_122)

/**
 * Milliseconds from the restart, or from the end of the trouble, to a site that is true.
 *
 * Ten seconds are promised, and waited for at full size on a quiet machine; elsewhere the test must only end.
 */
const HEAL_MS = Number(process.env.BANTIN_TEST_HEAL_MS ?? 60_000)

/** Milliseconds that a lasting trouble lasts at least: long enough for a retry in the midst of it. */
const LASTING_MS = 700

/** Milliseconds: a blow, a restart and every look at the outcome. */
const POINT_MS = 15_000

const blows: Pick<Fault, 'effect' | 'lasts'>[] = [
	{ effect: 'killBefore', lasts: false },
	{ effect: 'ENOSPC', lasts: true },
	{ effect: 'killAfter', lasts: false },
	{ effect: 'EIO', lasts: false },
	{ effect: 'ENOSPC', lasts: false },
	{ effect: 'EIO', lasts: true },
]

test(
	'whatever befalls the disk between an approval and the finished search, the site is true soon after',
	async () => {
		const scene = await aScene()
		const { publisher, reader } = scene
		const calls = await countCalls(scene)
		const missed: string[] = []
		for (let point = 0; point < POINTS; point++) {
			const call = calls[Math.floor(((point + 0.5) * calls.length) / POINTS)]
			const blow = blows[point % blows.length]
			if (!call || !blow) throw new Error('There is nothing to befall')
			const name = `${blow.effect}${blow.lasts ? ' for a while' : ''} at ${call.part} ${call.at}`
			const hasStruck = await strike(scene, { ...call, ...blow, log: scene.log })
			if (!hasStruck) missed.push(name)
			expect(await untilTrue(scene), `${name}: ${await readFile(scene.log, 'utf8')}`).toEqual([])
			expect(reader.complaints, name).toEqual([])
		}
		expect(missed.length, missed.join(', ')).toBeLessThan(1 + POINTS / 10)
		expect(reader.pagesRead).toBeGreaterThan(POINTS)
		await publisher.end('SIGTERM')
		scene.server.close()
		await rm(scene.dataDir, { recursive: true })
	},
	60_000 + POINTS * POINT_MS,
)

interface Scene {
	server: EditionServer
	desk: EditorialDesk
	dataDir: string
	log: string
	bundle: SiteBundle
	publisher: PublisherProcess
	reader: Reader
	/** Words of a text that nobody approves. */
	draft: string
}

async function aScene(): Promise<Scene> {
	const random = seededRandom(SEED)
	const server = anEdition(44)
	const desk = new EditorialDesk(server, random)
	const dataDir = await aDataFolder()
	const post = { dataDir, cmsUrl: await server.listen(), token: server.token }
	const publisher = await PublisherProcess.start(post)
	onTestFinished(() => publisher.end('SIGKILL'))
	const bundle = await loadSiteBundle(DIST)
	const started = { server, desk, dataDir, bundle, publisher, draft: desk.words.next() }
	const log = path.join(dataDir, 'blows.txt')
	expect(await untilTrue({ ...started, log })).toEqual([])
	const reader = await Reader.open(dataDir, random)
	onTestFinished(() => reader.close())
	return { ...started, log, reader }
}

/** The day's work in one go: new, corrected, withdrawn. */
function approve({ server, desk }: Scene): EntryKey[] {
	const articles = server.all('article')
	const [oldest, , corrected] = articles
	if (!oldest || !corrected) throw new Error('The newsroom is empty')
	return [...desk.publish(), ...desk.correct(corrected), server.remove('article', oldest.id)]
}

/** Every call there is between an approval and the finished search, by the part that makes it. */
async function countCalls(scene: Scene): Promise<{ part: string; at: number }[]> {
	const calls: { part: string; at: number }[] = []
	const { publisher, log } = scene
	await writeFile(log, '')
	await publisher.trouble({ part: 'main.ts', effect: 'count', at: 0, lasts: true, log })
	await publisher.wake(approve(scene))
	expect(await untilTrue(scene)).toEqual([])
	await publisher.trouble(null)
	const count = (await readFile(log, 'utf8')).split('\n').length - 1
	for (let at = 1; at <= count; at++) calls.push({ part: 'main.ts', at })
	expect(count).toBeGreaterThan(100)
	return calls
}

/** Let it happen; whether it did. */
async function strike(scene: Scene, fault: Fault): Promise<boolean> {
	const { publisher, reader, log } = scene
	await writeFile(log, '')
	await publisher.trouble(fault)
	await publisher.wake(approve(scene))
	await preview(scene)
	const hasStruck = await within(HEAL_MS, async () => (await readFile(log, 'utf8')) !== '', 10)
	if (fault.effect.startsWith('kill')) await within(HEAL_MS, () => !publisher.isRunning, 5)
	else if (fault.lasts && hasStruck) {
		await pause(LASTING_MS)
		const isTold = async () => (await publisher.status())?.problems.length !== 0
		expect(await within(HEAL_MS, isTold), 'the trouble is told').toBe(true)
		expect(await reader.home()).toBe(200)
	}
	expect(await draftsBelow(scene)).toEqual([])
	await publisher.trouble(null)
	if (!publisher.isRunning) publisher.restart()
	return hasStruck
}

/** An editor looks at a draft meanwhile; nothing of it may stay. */
async function preview({ publisher, draft }: Scene): Promise<void> {
	const data = anArticle('nhap', { slug: draft, headline: draft, body: `<p>${draft}</p>` })
	const entries = [{ type: 'article', id: data.id, version: 'draft', data }]
	await publisher.preview({ path: paths.article(draft), entries })
}

/** What is not as it should be when the time is up; nothing as soon as all is. */
async function untilTrue(scene: Omit<Scene, 'reader'>): Promise<string[]> {
	let wrong: string[] = []
	await within(HEAL_MS, async () => {
		// A publisher that has given up is started again, as the supervisor does.
		if (!scene.publisher.isRunning) scene.publisher.restart()
		const unrest = await scene.publisher.unrest()
		if (unrest) wrong = [unrest]
		if (unrest) return false
		wrong = await untruths(scene).catch((error: unknown) => [String(error)])
		return wrong.length === 0
	})
	return wrong
}

async function untruths({ server, desk, dataDir, bundle }: Omit<Scene, 'reader'>) {
	const site = path.join(dataDir, 'site/')
	const [present, should] = await Promise.all([treeBelow(site), wholeSite(server, bundle)])
	const files = new Set([...Object.keys(present), ...Object.keys(should)])
	const found = (await foundTexts(site)).join('\n')
	const headlines = server.all('article').map(({ headline }) => headline.split(' ').at(-1) ?? '')
	const folder = await readdir(dataDir)
	return [
		...[...files].filter((file) => present[file] !== should[file]),
		...headlines.filter((word) => !found.includes(word)).map((word) => `${word} is not found`),
		...(await desk.words.unapprovedBelow(site)),
		...(await readdir(path.join(dataDir, 'publisher/staging'))).map((name) => `staged: ${name}`),
		...folder.filter((name) => name.startsWith('site.')),
	]
}

/** Places where the words of the draft have come to: files, their names, and where the site's link points. */
async function draftsBelow({ dataDir, desk, draft }: Scene): Promise<string[]> {
	const site = path.join(dataDir, 'site')
	const found = await desk.words.unapprovedBelow(`${site}/`)
	const target = await readlink(site)
	return [...found, `site: ${target}`].filter((place) => place.includes(draft))
}

/** Whether `question` came true in time. */
async function within(
	milliseconds: number,
	question: () => boolean | Promise<boolean>,
	pace = 50,
): Promise<boolean> {
	const end = performance.now() + milliseconds
	while (!(await question())) {
		if (performance.now() > end) return false
		await pause(pace)
	}
	return true
}
