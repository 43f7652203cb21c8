import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { paths } from '#shared/paths.ts'
import { EditionServer } from '#scripts/bench/editionServer.ts'
import { isOutdated, rendererBuild, runBuild } from '#scripts/start/build.ts'
import type { Violation } from '#scripts/audit/violation.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { putArticles } from './sampleArticles.ts'
import { putFiles } from './sampleFiles.ts'
import { putFrontPage } from './sampleFrontPage.ts'
import { putPictures } from './samplePictures.ts'
import { putPlaces } from './samplePlaces.ts'
import { putShowpieces } from './sampleShowpieces.ts'
import { untilDrawn } from './untilDrawn.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const EXIT_WITH_PARENT = pathToFileURL(path.join(ROOT, 'scripts/start/exitWithParent.ts')).href
const ASK_AGAIN_MS = 200
/** A machine that does other work too needs this long at most. */
const GIVE_UP_MS = 120_000
/** Lines of a newsroom that does not start. */
const SHOWN_LINES = 20

const healthSchema = z.object({
	ok: z.boolean(),
	problems: z.number(),
	pages: z.object({ due: z.number() }),
	search: z.object({ builtAt: z.string().nullable() }),
})

const failureSchema = z.object({ path: z.string().optional(), message: z.string().optional() })

/** A small newsroom as readers meet it: the real publisher and the real web server, without a CMS. */
export interface Newsroom {
	/** Without a trailing slash. */
	url: string
	dataDir: string
	/** What the publisher could not publish, in its own words. */
	failures: Violation[]
	close: () => Promise<void>
}

/** Publish and serve an edition that has everything a page can show. */
export async function openNewsroom(): Promise<Newsroom> {
	if (await isOutdated(ROOT, rendererBuild)) await runBuild(ROOT, rendererBuild, () => undefined)
	const edition = new EditionServer()
	putPlaces(edition)
	await putPictures(edition)
	await putFiles(edition)
	putArticles(edition)
	putShowpieces(edition)
	putFrontPage(edition)

	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-audit-'))
	const [port, publisherPort] = [await freePort(), await freePort()]
	const url = `http://localhost:${port}`
	const settings = {
		BANTIN_DATA: dataDir,
		CMS_URL: await edition.listen(),
		EDITION_TOKEN: edition.token,
		PORT: String(port),
		PUBLISHER_PORT: String(publisherPort),
		PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
		SITE_URL: url,
	}
	const programs = ['publisher', 'web'].map((name) => startProgram(name, settings))
	const close = async () => {
		await Promise.all(programs.map(({ stop }) => stop()))
		edition.close()
		await rm(dataDir, { recursive: true, force: true })
	}
	try {
		const giveUp = Date.now() + GIVE_UP_MS
		await untilPublished(url, giveUp)
		await untilDrawn(path.join(dataDir, 'site'), giveUp)
	} catch (error) {
		await close()
		const printed = programs
			.map(({ printed }) => printed())
			.join('\n')
			.split('\n')
		throw new Error(printed.slice(-SHOWN_LINES).join('\n'), { cause: error })
	}
	return { url, dataDir, failures: failuresIn(programs.map(({ printed }) => printed())), close }
}

function startProgram(name: string, settings: Record<string, string>) {
	const program = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, `site/${name}/main.ts`], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production', ...settings },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	})
	const lines: Buffer[] = []
	program.stdout?.on('data', (chunk: Buffer) => lines.push(chunk))
	program.stderr?.on('data', (chunk: Buffer) => lines.push(chunk))
	return { stop: () => stop(program), printed: () => Buffer.concat(lines).toString() }
}

function stop(program: ChildProcess): Promise<unknown> {
	if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve()
	const ended = new Promise((resolve) => program.once('exit', resolve))
	program.kill('SIGKILL')
	return ended
}

/** Resolves once all that can be published is on the site and can be found there. */
async function untilPublished(url: string, giveUp: number): Promise<void> {
	for (;;) {
		const health = await healthAt(url)
		if (health?.problems) return
		if (health?.ok && health.pages.due === 0 && health.search.builtAt !== null) return
		if (Date.now() > giveUp) throw new Error(`The newsroom was not published in time`)
		await pause(ASK_AGAIN_MS)
	}
}

/** Lines of the publisher's log about what failed. */
function failuresIn(printed: readonly string[]): Violation[] {
	const lines = printed
		.flatMap((text) => text.split('\n'))
		.filter((line) => line.includes('failed"'))
	return lines.flatMap((line) => {
		const { path, message } = failureSchema.parse(JSON.parse(line))
		return [
			{
				check: 'publishing',
				where: path ?? '',
				what: message?.replace(/^.*? template [^:]*: /, '') ?? line,
			},
		]
	})
}

/** Undefined while nobody answers, or not about everything. */
async function healthAt(url: string): Promise<z.infer<typeof healthSchema> | undefined> {
	try {
		const response = await fetch(url + paths.health)
		return healthSchema.safeParse(await response.json()).data
	} catch {
		return undefined
	}
}
