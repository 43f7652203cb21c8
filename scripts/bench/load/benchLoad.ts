import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { startNginx } from '#scripts/deploy/nginx/startNginx.ts'
import { parseDeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { administrator, inNewsroomFolder } from '#scripts/bench/inNewsroomFolder.ts'
import { machineText } from '#scripts/bench/machineText.ts'
import { millisecondsUntil, toDurationText } from '#scripts/bench/measure.ts'
import { measureImport } from '#scripts/bench/measureImport.ts'
import { processorTimeOf } from '#scripts/bench/processorTimeOf.ts'
import { openNewsroom, type Newsroom } from '#scripts/bench/openNewsroom.ts'
import type { System } from '#scripts/bench/planSystem.ts'
import { takeTexts } from '#scripts/bench/takeTexts.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { findAddresses } from './findAddresses.ts'
import { keepPublishing } from './keepPublishing.ts'
import { measureBurst, reportText } from './measureBurst.ts'
import { measureEditors } from './measureEditors.ts'
import { runLoad } from './runLoad.ts'
import { waitedText } from './waited.ts'

/** Connections that ask without a pause. */
const SOCKETS = 64

/** Milliseconds between two looks whether all can be searched. */
const ASK_AGAIN_MS = 500

const parts = ['web', 'cms', 'publisher'] as const

/** Long enough for an editor to open each page of the admin once. */
const PRACTICE = { readers: 100, withinMs: 10_000 }

const loginSchema = z.object({ token: z.string() })

/** How much of each load is wanted; 0 leaves it out. */
export interface LoadWanted {
	articles: number
	readers: number
	withinSeconds: number
	everySeconds: number
	requests: number
	publishes: number
	editors: number
}

/** A morning's readers, a million requests during publishes, and a hundred editors, one after the other. */
export async function benchLoad(texts: string, wanted: LoadWanted): Promise<void> {
	const machine = await machineText()
	const rows: string[] = []
	const note = (measured: string, figure: string) => {
		rows.push(`| ${measured} | ${figure} |`)
		console.log(`${measured}: ${figure}`)
	}
	try {
		await inNewsroomFolder((dataDir) => measureAll(dataDir, texts, wanted, note))
	} finally {
		console.log(`\n${machine}\n\n| what | figure |\n| --- | --- |\n${rows.join('\n')}`)
	}
}

async function measureAll(
	dataDir: string,
	texts: string,
	wanted: LoadWanted,
	note: (measured: string, figure: string) => void,
): Promise<void> {
	process.env.READS_PORT = String(await freePort())
	// Only now: they read the settings when they are loaded.
	const { planSystem } = await import('#scripts/bench/planSystem.ts')
	const { makePlaces } = await import('#scripts/bench/makePlaces.ts')
	const system = await planSystem()
	try {
		const file = path.join(dataDir, 'texts.ndjson.gz')
		await takeTexts(texts, wanted.articles, file)
		await system.prepare()
		await makePlaces()
		const imported = await measureImport(file)
		await system.startCms()
		const begun = performance.now()
		await system.publish()
		// Readers of a morning come to a site that was finished the day before.
		await millisecondsUntil(async () => {
			const { search } = await system.health()
			return search.documents >= wanted.articles && search.waiting === 0
		}, ASK_AGAIN_MS)
		const [importing, publishing] = [imported.milliseconds, performance.now() - begun]
		console.log(`import ${toDurationText(importing)}, publish ${toDurationText(publishing)}`)
		await measureLoads(system, dataDir, wanted, note)
	} finally {
		await system.stop()
	}
}

async function measureLoads(
	system: System,
	dataDir: string,
	wanted: LoadWanted,
	note: (measured: string, figure: string) => void,
): Promise<void> {
	const { url } = system
	const newsroom = await openNewsroom(url)
	if (wanted.readers > 0) {
		const { readers } = wanted
		const withinMs = wanted.withinSeconds * 1_000
		const everyMs = wanted.everySeconds * 1_000
		const morning = { url, token: await tokenAt(url), newsroom, readers, withinMs, everyMs }
		// What is started in the morning has opened every page by the time that readers come.
		const practice = { readers: PRACTICE.readers, withinMs: PRACTICE.withinMs, readersUrl: url }
		await measureBurst('practice', { ...morning, ...practice })
		for (const row of await measureBurst('web', { ...morning, readersUrl: url })) note(...row)
		const nginx = await besideNginx(dataDir, system).catch((error: unknown) => {
			note('nginx', `not measured: ${String(error)}`)
		})
		if (nginx) {
			const rows = measureBurst('nginx', { ...morning, readersUrl: nginx.url })
			for (const row of await rows.finally(() => nginx.stop())) note(...row)
		}
	}
	if (wanted.requests > 0) {
		await measureMany(system, newsroom, wanted, note)
	}
	if (wanted.editors > 0) {
		const { saves, lost, milliseconds } = await measureEditors(url, wanted.editors)
		note(
			`${wanted.editors} editors writing at once, each save`,
			`${waitedText(saves)} in ${toDurationText(milliseconds)}; ${lostText(lost)}`,
		)
	}
}

function lostText(lost: readonly string[]): string {
	return lost.length === 0 ? 'nothing lost' : `${lost.length} LOST (${lost.slice(0, 3).join('; ')})`
}

async function measureMany(
	system: System,
	newsroom: Newsroom,
	{ requests, publishes }: LoadWanted,
	note: (measured: string, figure: string) => void,
): Promise<void> {
	const { url } = system
	const port = Number(new URL(url).port)
	const worked = async () =>
		Promise.all(parts.map((name) => processorTimeOf(system.pidOf(name) ?? 0)))
	const before = await worked()
	const load = runLoad({
		port,
		...(await findAddresses(url)),
		pace: { sockets: SOCKETS, requests },
	})
	const publishing = keepPublishing(newsroom, { everyMs: 0, times: publishes })
	await publishing.done
	const published = await publishing.stop()
	load.stop()
	const report = await load.done
	const spent = (await worked()).map((milliseconds, index) => milliseconds - (before[index] ?? 0))
	note(
		`web: ${SOCKETS} readers without a pause during ${publishes} publishes`,
		`${reportText(report)}; in ${toDurationText(report.milliseconds)}`,
	)
	note('web: the approver waits meanwhile', waitedText(published))
	const spentText = parts.map((name, index) => `${name} ${toDurationText(spent[index] ?? 0)}`)
	note('processor time of that', spentText.join(' · '))
}

/** An nginx with the shipped configuration before the same files. */
async function besideNginx(
	dataDir: string,
	system: System,
): Promise<{ url: string; stop(): Promise<void> }> {
	const folder = path.join(dataDir, 'nginx')
	await mkdir(folder, { recursive: true })
	const port = await freePort()
	const settings = parseDeploySettings({
		SITE_URL: `http://127.0.0.1:${port}`,
		BANTIN_DATA: dataDir,
		PORT: new URL(system.url).port,
		CMS_PORT: new URL(system.edition.url).port,
		READS_PORT: process.env.READS_PORT,
		NGINX_LISTEN: `127.0.0.1:${port}`,
		NGINX_LOG: 'off',
		NGINX_CACHE: path.join(folder, 'cache'),
	})
	const nginx = await startNginx(settings, folder)
	return { url: `http://127.0.0.1:${port}`, stop: () => nginx.stop() }
}

async function tokenAt(url: string): Promise<string> {
	const answer = await fetch(`${url}/api/people/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(administrator),
	})
	return loginSchema.parse(await answer.json()).token
}
