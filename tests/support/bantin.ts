import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '#scripts/start/freePort.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** The first start builds the admin, which takes minutes on a slow machine. */
const START_MS = 540_000

/** The administrator of every system under test. */
export const administrator = { email: 'quantri@bantin.example', password: 'Quan-tri-2026' }

/** A whole running system: everything `npm start` starts. */
export interface Bantin {
	/** Without a trailing slash. */
	url: string
	dataFolder: string
	/** What `npm start` printed so far. */
	printed(): string
	/** Connections that were tried to anywhere but this machine. */
	outside(): Promise<string[]>
	/** End it as Ctrl-C does; answers the exit code. */
	stop(): Promise<number | null>
	/** End it and delete its data. */
	remove(): Promise<void>
}

/** Start everything in a data folder of its own, or in `dataFolder`, with the network cut off. */
export async function startBantin(
	settings: Record<string, string> = {},
	dataFolder?: string,
): Promise<Bantin> {
	const folder = dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'bantin-')))
	const port = settings.PORT ?? String(await freePort())
	const outsideFile = path.join(folder, 'outside')
	const url = `http://localhost:${port}`
	let printed = ''
	const child = spawn(process.execPath, ['scripts/start.ts'], {
		cwd: ROOT,
		env: {
			...process.env,
			NODE_ENV: 'production',
			NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'refuseOutside.ts')).href}`,
			BANTIN_OUTSIDE: outsideFile,
			BANTIN_ADMIN_EMAIL: administrator.email,
			BANTIN_ADMIN_PASSWORD: administrator.password,
			BANTIN_DEMO: '0',
			BANTIN_DATA: folder,
			PORT: port,
			...settings,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const take = (chunk: Buffer): void => void (printed += chunk.toString())
	child.stdout.on('data', take)
	child.stderr.on('data', take)
	await untilRunning(child, () => printed)

	const stop = (): Promise<number | null> => {
		if (child.exitCode !== null) return Promise.resolve(child.exitCode)
		return new Promise((resolve) => {
			child.once('exit', resolve)
			child.kill('SIGINT')
		})
	}
	return {
		url,
		dataFolder: folder,
		printed: () => printed,
		outside: async () => (await readIfThere(outsideFile)).split('\n').filter(Boolean),
		stop,
		remove: async () => {
			await stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}

function untilRunning(child: ChildProcess, printed: () => string): Promise<void> {
	return new Promise((resolve, reject) => {
		const fail = (why: string): void => {
			clearInterval(look)
			clearTimeout(timer)
			child.kill('SIGKILL')
			reject(new Error(`${why}\n${printed()}`))
		}
		const timer = setTimeout(() => fail('Bantin did not start in time.'), START_MS)
		const look = setInterval(() => {
			if (!printed().includes('Bantin is running.')) return
			clearInterval(look)
			clearTimeout(timer)
			resolve()
		}, 100)
		child.once('exit', (code) => fail(`Bantin stopped with exit code ${code}.`))
	})
}

async function readIfThere(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8')
	} catch {
		return ''
	}
}
