import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from '#scripts/start/freePort.ts'

const READY_WITHIN_MS = 60_000
const PAUSE_MS = 200

/** Three real servers on one machine, of which one leads. */
export interface ReplicaSet {
	/** With the name of a database. */
	url: string
	/** The port of the one that leads now; waits until one does. */
	leader(): Promise<number>
	/** End a server, as a power cut or an operator does. */
	end(port: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
	/** Start a server that has ended, with what it has on its disk. */
	begin(port: number): void
	/** Ask the leader to let another one lead. */
	stepDown(): Promise<void>
	ports: readonly number[]
	remove(): Promise<void>
}

/** Start three servers and let them elect one. */
export async function startReplicaSet(): Promise<ReplicaSet> {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-replicas-'))
	const ports = [await freePort(), await freePort(), await freePort()]
	const running = new Map<number, ChildProcess>()
	const begin = (port: number) => void running.set(port, startServer(folder, port))
	for (const port of ports) {
		await mkdir(path.join(folder, String(port)))
		begin(port)
	}
	const [first = 0] = ports
	await withAdmin(first, (admin) =>
		admin.command({
			replSetInitiate: {
				_id: 'rs0',
				members: ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` })),
			},
		}),
	)
	const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',')
	const set: ReplicaSet = {
		url: `mongodb://${hosts}/bantin?replicaSet=rs0`,
		ports,
		begin,
		leader: () => untilLed(ports.filter((port) => running.has(port))),
		end: async (port, signal) => {
			const server = running.get(port)
			running.delete(port)
			if (!server) return
			const ended = new Promise((resolve) => server.once('exit', resolve))
			server.kill(signal)
			await ended
		},
		stepDown: async () => {
			const port = await set.leader()
			await withAdmin(port, (admin) => admin.command({ replSetStepDown: 20, force: true }))
		},
		remove: async () => {
			await Promise.all(ports.map((port) => set.end(port, 'SIGKILL')))
			await rm(folder, { recursive: true, force: true })
		},
	}
	await set.leader()
	return set
}

function startServer(folder: string, port: number): ChildProcess {
	return spawn(
		'mongod',
		[
			...['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port)],
			...['--dbpath', path.join(folder, String(port))],
			...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--quiet'],
		],
		{ stdio: 'ignore' },
	)
}

async function untilLed(ports: readonly number[]): Promise<number> {
	const deadline = Date.now() + READY_WITHIN_MS
	while (Date.now() < deadline) {
		for (const port of ports) {
			const answer = await withAdmin(port, (admin) => admin.command({ hello: 1 })).catch(() => null)
			if (answer?.isWritablePrimary === true) return port
		}
		await wait(PAUSE_MS)
	}
	throw new Error('Nobody leads')
}

async function withAdmin<Result>(
	port: number,
	ask: (admin: ReturnType<MongoClient['db']>) => Promise<Result>,
): Promise<Result> {
	const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
		serverSelectionTimeoutMS: 10_000,
	})
	try {
		return await ask(client.db('admin'))
	} finally {
		await client.close()
	}
}
