import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openNewsroom } from '#tests/support/newsroom.ts'
import { putEditorsToWork, type EditorsAtWork } from './editorsAtWork.ts'
import { startReplicaSet, type ReplicaSet } from './replicaSet.ts'

/** Editors at work at a time. */
const EDITORS = Number(process.env.BANTIN_TEST_EDITORS ?? 6)
/** Work between two faults. */
const CALM_MS = Number(process.env.BANTIN_TEST_CALM_MS ?? 15_000)

let servers: ReplicaSet
let bantin: Bantin
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editors: EditorsAtWork

beforeAll(async () => {
	servers = await startReplicaSet()
	bantin = await startBantin({ DATABASE_URL: servers.url })
	newsroom = await openNewsroom(bantin)
	editors = putEditorsToWork(bantin, newsroom, EDITORS)
	await wait(CALM_MS)
})

afterAll(async () => {
	await bantin?.remove()
	await servers?.remove()
})

/** Servers that have just come back may take a minute to choose one of them. */
const AGAIN_MS = 120_000

/** What happens to the servers while editors work; each ends with all three of them running. */
const faults: [string, () => Promise<void>, number][] = [
	['the leading server loses its power', () => powerCut(), 0],
	['the leading server steps down', () => servers.stepDown(), 0],
	['an operator restarts the leading server', () => restart(), 0],
	// On a slow machine they need longer to come back than anybody is kept waiting.
	['all three servers lose their power and come back', () => blackout(), 2 * EDITORS],
]

test.each(faults)('nobody sees an error when %s', async (what, happen, mayWait) => {
	editors.longestWait()
	editors.askedToWait()
	const before = editors.answers()
	await happen()
	await servers.leader()
	const led = editors.answers()
	await until('everybody is answered again', () => editors.answers() > led + 2 * EDITORS)
	await wait(CALM_MS)
	const answers = editors.answers() - before
	const waits = editors.askedToWait()
	const longest = editors.longestWait()
	console.log(`${what}: ${answers} answers, the longest wait ${longest} ms, ${waits} asked to wait`)
	expect(editors.failures).toEqual([])
	expect(waits).toBeLessThanOrEqual(mayWait)
})

test('whatever an editor was told is saved is there, as it was saved', async () => {
	await editors.stop()
	const { acknowledged, statuses } = editors
	console.log(`${acknowledged.size} articles; answers by status:`, Object.fromEntries(statuses))
	const lost: unknown[] = []
	for (const told of acknowledged.values()) {
		const [article, standing] = await Promise.all([
			newsroom.admin.ask('GET', `/api/articles/${told.id}?draft=true&depth=0`),
			newsroom.admin.ask('GET', `/api/articles/${told.id}/workflow`),
		])
		const { headline } = article.body
		const { state } = standing.body
		if (headline !== told.headline || state !== told.state) lost.push({ told, headline, state })
	}
	expect(lost).toEqual([])
	expect(editors.failures).toEqual([])
})

test('no article was made twice', async () => {
	const { body } = await newsroom.admin.ask('GET', '/api/articles?draft=true&limit=1&depth=0')
	expect(body.totalDocs).toBe(editors.acknowledged.size)
})

test('readers have everything that was approved', async () => {
	const lag = async () => {
		const response = await fetch(`${bantin.url}/healthz`)
		const health = (await response.json()) as { ok: boolean; edition: { lag: number } }
		return health.ok ? health.edition.lag : Number.NaN
	}
	await until('readers have everything', async () => (await lag()) === 0)
})

test('the history is whole', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, ['scripts/history.ts', 'verify'], {
		env: { ...process.env, DATABASE_URL: servers.url, BANTIN_DATA: bantin.dataFolder },
	})
	expect(stdout).toContain('chuỗi nguyên vẹn')
})

/** As patient as a newsroom whose servers have all been without power. */
async function until(what: string, question: () => boolean | Promise<boolean>): Promise<void> {
	const deadline = Date.now() + AGAIN_MS
	while (!(await question())) {
		if (Date.now() > deadline) throw new Error(`It never came true that ${what}`)
		await wait(100)
	}
}

async function powerCut(): Promise<void> {
	const port = await servers.leader()
	await servers.end(port, 'SIGKILL')
	await servers.leader()
	await wait(CALM_MS)
	servers.begin(port)
}

async function restart(): Promise<void> {
	const port = await servers.leader()
	await servers.end(port, 'SIGTERM')
	servers.begin(port)
}

async function blackout(): Promise<void> {
	await Promise.all(servers.ports.map((port) => servers.end(port, 'SIGKILL')))
	for (const port of servers.ports) servers.begin(port)
}
