import { execFile, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { millisecondsUntil } from '#scripts/bench/measure.ts'
import { watchMemory } from '#scripts/bench/watchMemory.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { NewsFile } from './newsFile.ts'
import { nextApp } from './nextApp.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Below the project, so that its packages are found. */
const PROJECT = path.join(ROOT, 'var/bench-next')

const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

/** Next prints a line a page when asked to; this is more than it does unasked. */
const OUTPUT_BYTES = 64 * 2 ** 20

/** A Next site that runs. */
export interface OpenNext {
	/** Without a trailing slash. */
	url: string
	/** What it shows; an article put in here is shown after a revalidation. */
	news: NewsFile
	/** How many articles it began with. */
	articles: number
	/** What building it took: milliseconds and, at most, megabytes. */
	build: { milliseconds: number; peak: number }
	/** Stop it and leave nothing behind; the megabytes its server took at most. Twice is as good as once. */
	close: () => Promise<number>
}

/** Build and run a Next site with the articles of a publisher's state file. */
export async function openNext(stateFile: string): Promise<OpenNext> {
	await rm(PROJECT, { recursive: true, force: true })
	const newsFile = path.join(PROJECT, 'news.db')
	for (const [file, text] of Object.entries(nextApp(ROOT, newsFile))) {
		const target = path.join(PROJECT, file)
		await mkdir(path.dirname(target), { recursive: true })
		await writeFile(target, text)
	}
	const articles = await NewsFile.fill(newsFile, stateFile)
	const build = await measureBuild()
	const server = await startServer()
	const news = new NewsFile(newsFile)
	let closed: Promise<number> | undefined
	const close = async () => {
		news.close()
		const peak = await server.stop()
		await rm(PROJECT, { recursive: true })
		return peak
	}
	return { url: server.url, news, articles, build, close: () => (closed ??= close()) }
}

const options = {
	cwd: PROJECT,
	env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
} as const

async function measureBuild(): Promise<OpenNext['build']> {
	const started = performance.now()
	const building = promisify(execFile)(process.execPath, [NEXT, 'build'], {
		...options,
		maxBuffer: OUTPUT_BYTES,
	})
	const memory = watchMemory(() => building.child.pid)
	try {
		await building
	} finally {
		await memory.end()
	}
	return { milliseconds: performance.now() - started, peak: await memory.end() }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<number> }> {
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	const program = [NEXT, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
	const server = spawn(process.execPath, program, { ...options, stdio: 'ignore' })
	const memory = watchMemory(() => (server.exitCode === null ? server.pid : undefined))
	const ended = new Promise((resolve) => server.once('exit', resolve))
	await millisecondsUntil(async () => {
		if (server.exitCode !== null) throw new Error('Next does not start')
		return (await fetch(url).catch(() => undefined))?.ok === true
	}, 100)
	return {
		url,
		stop: async () => {
			const peak = await memory.end()
			server.kill()
			await ended
			return peak
		},
	}
}
