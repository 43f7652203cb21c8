import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { administrator } from '#scripts/bench/inNewsroomFolder.ts'
import { logIn } from '#scripts/bench/logIn.ts'
import { processorTimeOf } from '#scripts/bench/processorTimeOf.ts'
import { displayPaths, POLL_MS, REPORT_MS } from '#shared/displays/reportRules.ts'
import type { Report } from '#shared/displays/report.ts'
import { paths } from '#shared/paths.ts'

const WATCH_MS = 120_000

/** Seconds that a slide is on; so many of them are in one report. */
const SLIDE_S = 12

const pairingSchema = z.object({ code: z.string(), secret: z.string() })
const pairedSchema = z.object({ token: z.string() })
const displaysSchema = z.object({ docs: z.array(z.object({ id: z.string(), slug: z.string() })) })

/** The system under load. */
export interface FleetSystem {
	url: string
	/** Where devices are paired without a limit for each address. */
	cmsUrl: string
	pidOf: (name: 'cms' | 'publisher' | 'web') => number | undefined
}

/** Shares of one core: 0.05 are five percent. */
export interface MeasuredFleet {
	web: number
	cms: number
	publisher: number
	/** Answers, and those among them that were neither 200 nor 304. */
	answers: number
	wrong: number
}

/** Let `count` displays look for news and report, each at moments of its own, for two minutes. */
export async function measureFleet(system: FleetSystem, count: number): Promise<MeasuredFleet> {
	const tokens = await pairDevices(system, count)
	const counted = { answers: 0, wrong: 0 }
	const note = ({ status }: Response) => {
		counted.answers++
		if (status !== 200 && status !== 304) counted.wrong++
	}
	const stop = new AbortController()
	const displays = tokens.map((token, at) => simulate(system.url, token, at, note, stop.signal))
	// The first playlist comes whole; from then on, answers are empty.
	await pause(2 * POLL_MS)
	const names = ['web', 'cms', 'publisher'] as const
	const before = await Promise.all(names.map((name) => timeOf(system, name)))
	const started = performance.now()
	counted.answers = 0
	await pause(WATCH_MS)
	const took = performance.now() - started
	const after = await Promise.all(names.map((name) => timeOf(system, name)))
	stop.abort()
	await Promise.all(displays)
	const [web = 0, cms = 0, publisher = 0] = after.map(
		(time, at) => (time - (before[at] ?? 0)) / took,
	)
	return { web, cms, publisher, ...counted }
}

function timeOf({ pidOf }: FleetSystem, name: 'cms' | 'publisher' | 'web'): Promise<number> {
	return processorTimeOf(pidOf(name) ?? 0)
}

async function pairDevices({ url, cmsUrl }: FleetSystem, count: number): Promise<string[]> {
	const admin = await logIn(url, administrator.email, administrator.password)
	const { docs } = displaysSchema.parse(await admin('GET', '/api/displays?depth=0'))
	const tokens: string[] = []
	for (let at = 0; at < count; at++) {
		const display = docs[at % docs.length]
		const { code, secret } = pairingSchema.parse(
			await ask(cmsUrl + displayPaths.pairing, {}, { 'x-forwarded-for': `10.0.0.${at}` }),
		)
		await admin('POST', `/api/displays/${display?.id}/pair`, { code, others: 'keep' })
		tokens.push(pairedSchema.parse(await ask(cmsUrl + displayPaths.claim, { secret }, {})).token)
	}
	return tokens
}

async function ask(address: string, body: object, headers: object): Promise<unknown> {
	const response = await fetch(address, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	})
	if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
	const answer: unknown = await response.json()
	return answer
}

/** A display that looks and reports as the player does, and plays nothing. */
async function simulate(
	url: string,
	token: string,
	at: number,
	note: (response: Response) => void,
	signal: AbortSignal,
): Promise<void> {
	const { slug } = demoDisplays[at % demoDisplays.length] ?? demoDisplays[0]
	const looking = async () => {
		let etag: string | null = null
		await rest(Math.random() * POLL_MS, signal)
		while (!signal.aborted) {
			const response: Response = await fetch(url + paths.playlist(slug), {
				headers: { ...(etag && { 'if-none-match': etag }) },
			})
			await response.arrayBuffer()
			note(response)
			etag = response.headers.get('etag') ?? etag
			await rest(POLL_MS, signal)
		}
	}
	const reporting = async () => {
		await rest(Math.random() * REPORT_MS, signal)
		while (!signal.aborted) {
			const response = await fetch(url + displayPaths.report, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization: `Display ${token}` },
				body: JSON.stringify(aReport()),
			})
			await response.arrayBuffer()
			note(response)
			await rest(REPORT_MS, signal)
		}
	}
	await Promise.all([looking(), reporting()])
}

function aReport(): Report {
	const now = Date.now()
	return {
		...{ version: 'v', player: 'p', playing: 's1', storage: { used: 1e8, quota: 1e10 } },
		...{ lastError: '', screen: { width: 1920, height: 1080 }, clockAhead: 0, receipts: [] },
		plays: Array.from({ length: REPORT_MS / 1_000 / SLIDE_S }, (_, at) => ({
			...{ slide: `s${at}`, type: 'article', id: `a${at}`, programme: 'p1', seconds: SLIDE_S },
			start: new Date(now - REPORT_MS + at * SLIDE_S * 1_000).toISOString(),
		})),
	}
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
	return pause(milliseconds, undefined, { signal }).catch(() => undefined)
}
