import { spawn, type ChildProcess } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { WAKE_PATH, type EntryKey } from '#shared/editions/edition.ts'
import { EditorialDesk } from './editorialDesk.ts'
import {
	aDataFolder,
	anEdition,
	DIST,
	fullTreeOf,
	seededRandom,
	SITE_URL,
	treeBelow,
} from './newsroom.ts'

const KILLS = Number(process.env.BANTIN_TEST_KILLS ?? 8)

/** Milliseconds: six steps of work, a kill, and a start. */
const KILL_MS = 6_000
const MAIN = path.resolve(import.meta.dirname, '../../../site/publisher/main.ts')
const statusSchema = z.object({
	ok: z.boolean(),
	edition: z.object({ lag: z.number() }),
	lastReconcile: z.string().nullable(),
	problems: z.array(z.unknown()),
	search: z.object({ waiting: z.number(), hidden: z.number() }),
})

test(
	'a publisher killed at any moment heals: the site is what a full render would make of it',
	async () => {
		const server = anEdition(60)
		const url = await server.listen()
		const bundle = await bundleFiles()
		const dataDir = await aDataFolder()
		const random = seededRandom(20)
		const desk = new EditorialDesk(server, random)
		const port = await freePort()
		const start = () => startPublisher({ dataDir, url, port, token: server.token })
		let child = start()
		await untilCurrent(port)
		for (let kill = 0; kill < KILLS; kill++) {
			for (let step = 0; step < 6; step++) {
				void wake(port, desk.takeStep())
			}
			await pause(random() * 250)
			child.kill('SIGKILL')
			await gone(child)
			if (random() < 0.3) desk.takeStep()
			child = start()
			// It takes about half a second to start: some are killed while they recover, some at work.
			await pause(300 + random() * 700)
		}
		await untilCurrent(port)
		child.kill('SIGTERM')
		await gone(child)
		const tree = await treeBelow(path.join(dataDir, 'site/'))
		expect(await bundleFiles(), 'site/dist was built anew while this test ran').toEqual(bundle)
		expect(differences(tree, await fullTreeOf(server, url))).toEqual([])
		expect(await readdir(path.join(dataDir, 'publisher/staging'))).toEqual([])
		expect(await readdir(path.join(dataDir, 'releases'))).toHaveLength(1)
		server.close()
		await rm(dataDir, { recursive: true })
	},
	60_000 + KILLS * KILL_MS,
)

/** What the site has otherwise than `full`, file by file. */
function differences(site: Record<string, string>, full: Record<string, string>): string[] {
	const files = [...new Set([...Object.keys(site), ...Object.keys(full)])].sort()
	return files.flatMap((file) => {
		if (site[file] === full[file]) return []
		if (!full[file]) return `${file} should not be there`
		return site[file] ? `${file} differs` : `${file} is missing`
	})
}

/** A release keeps the styles of the one before, so templates must stay as they are for this test. */
function bundleFiles(): Promise<Record<string, string>> {
	return treeBelow(`${DIST}/`)
}

function startPublisher(env: { dataDir: string; url: string; port: number; token: string }) {
	return spawn(process.execPath, [MAIN], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {
			...process.env,
			BANTIN_DATA: env.dataDir,
			CMS_URL: env.url,
			EDITION_TOKEN: env.token,
			PUBLISHER_PORT: String(env.port),
			SITE_URL,
		},
	})
}

/** Waits for a look at the whole edition that began after now, and for the search. */
async function untilCurrent(port: number): Promise<void> {
	const asked = new Date()
	for (;;) {
		await wake(port, [])
		const status = await fetch(`http://127.0.0.1:${port}/status`)
			.then(async (response) => statusSchema.parse(await response.json()))
			.catch(() => undefined)
		const isSeen = status?.lastReconcile && new Date(status.lastReconcile) > asked
		const isDone = status?.ok && status.edition.lag === 0 && status.problems.length === 0
		if (isSeen && isDone && !status.search.waiting && !status.search.hidden) return
		await pause(100)
	}
}

async function wake(port: number, entries: EntryKey[]): Promise<void> {
	const request = { method: 'POST', body: JSON.stringify({ entries }) }
	// A publisher that has just been killed hears nothing; that is the point.
	await fetch(`http://127.0.0.1:${port}${WAKE_PATH}`, request).catch(() => undefined)
}

async function gone(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return
	await new Promise((resolve) => child.once('exit', resolve))
}

async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}
