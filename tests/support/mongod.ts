import { spawn } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from '#scripts/start/freePort.ts'

const READY_WITHIN_MS = 30_000
const PAUSE_MS = 200

/** Where Linux keeps files in memory: no test waits for a disk, and none looks at what a power cut leaves. */
const MEMORY = '/dev/shm'

/** Bytes; a hundred databases at a time, each dropped when its tests are done, and the log of changes. */
const ROOM_AT_LEAST = 4 * 1024 ** 3

/** A MongoDB replica set for tests. */
export interface TestMongod {
	/** Ends with `?replicaSet=…`; every test file adds a database of its own. */
	url: string
	stop: () => Promise<void>
}

/**
 * The server `MONGODB_URL` names, or a `mongod` from the path, started as a replica set of one.
 *
 * Transactions, which the CMS relies on, exist only in a replica set.
 */
export async function startMongod(): Promise<TestMongod> {
	const given = process.env.MONGODB_URL
	if (given) return { url: given, stop: async () => {} }
	const folder = await mkdtemp(path.join((await roomyMemory()) ?? tmpdir(), 'bantin-mongod-'))
	const port = await freePort()
	const server = spawn(
		'mongod',
		[
			...['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port)],
			...['--dbpath', folder, '--wiredTigerCacheSizeGB', '0.25', '--quiet'],
			// Lets tests tell it to fail.
			...['--setParameter', 'enableTestCommands=1'],
		],
		{ stdio: 'ignore' },
	)
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
	const failed = new Promise<never>((_, reject) => {
		server.once('error', (cause) =>
			reject(new Error('No mongod: put one on the path or set MONGODB_URL', { cause })),
		)
	})
	const stop = async () => {
		server.kill('SIGTERM')
		await ended
		await rm(folder, { recursive: true, force: true })
	}
	await Promise.race([initiate(port), failed])
	// Whoever was told that it is about to end asks how it is after a second, not after ten.
	const url = `mongodb://127.0.0.1:${port}/?replicaSet=rs0&heartbeatFrequencyMS=1000`
	return { url, stop }
}

/** The folder that is kept in memory, where there is one that large. */
async function roomyMemory(): Promise<string | undefined> {
	const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }))
	return bavail * bsize >= ROOM_AT_LEAST ? MEMORY : undefined
}

async function initiate(port: number): Promise<void> {
	const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
		serverSelectionTimeoutMS: READY_WITHIN_MS,
	})
	await client.connect()
	try {
		const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
		await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } })
		const deadline = Date.now() + READY_WITHIN_MS
		for (;;) {
			const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
			if (isWritablePrimary === true) return
			if (Date.now() > deadline) throw new Error('mongod elected no primary')
			await wait(PAUSE_MS)
		}
	} finally {
		await client.close()
	}
}
