import { execFile, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { paths } from '#shared/paths.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { millisecondsUntil } from '#scripts/bench/measure.ts'
import { measureRevalidations } from './measureRevalidations.ts'
import { NewsFile } from './newsFile.ts'
import { nextApp } from './nextApp.ts'
import { toNextAddress } from './toNextAddress.ts'
import { scriptBytesAt } from '#scripts/bench/scriptBytes.ts'
import { watchMemory } from '#scripts/bench/watchMemory.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Below the project, so that its packages are found. */
const PROJECT = path.join(ROOT, 'var/bench-next')

const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

/** Next prints a line a page when asked to; this is more than it does unasked. */
const OUTPUT_BYTES = 64 * 2 ** 20

/** What a Next site of the same articles takes; milliseconds and megabytes. */
export interface MeasuredNext {
	build: { milliseconds: number; peak: number }
	/** From the answer to a revalidation until every page shows the new article. */
	visible: number[]
	/** What an article page loads as script, in words. */
	script: string
	/** The server at the end. */
	peak: number
}

/** Build and run a Next site with the articles of a publisher's state file, and publish `times` more on it. */
export async function measureNext(stateFile: string, times: number): Promise<MeasuredNext> {
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
	try {
		const visible = await measureRevalidations({ url: server.url, news, articles, times })
		const script = await scriptBytesAt(server.url + toNextAddress(paths.article(news.newestSlug())))
		return { build, visible, script, peak: await server.stop() }
	} finally {
		news.close()
		await server.stop()
		await rm(PROJECT, { recursive: true })
	}
}

const options = {
	cwd: PROJECT,
	env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
} as const

async function measureBuild(): Promise<MeasuredNext['build']> {
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
