/** The readers of a measurement, in a thread of their own; `runLoad` starts it. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import { setTimeout as pause } from 'node:timers/promises'
import { Latencies } from './latencies.ts'
import type { Burst, LoadPlan, LoadReport, Steady } from './loadPlan.ts'
import { ReaderSocket } from './readerSocket.ts'

/** Of so many readers one comes for the first time; the others have yesterday's home page. */
const NEWCOMER_EVERY = 4

/** Every so many requests one is read word for word. */
const LOOK_EVERY = 50

const SHOWN_FAILURES = 20
const NANOSECONDS = 1e6

// Only `runLoad` starts this.
const plan = workerData as LoadPlan
const latencies = new Latencies()
const report: LoadReport = {
	...{ counts: latencies.counts, requests: 0, unchanged: 0, failed: 0, failures: [] },
	...{ milliseconds: 0, busy: 0, lateness: 0 },
}
/** What browsers of this morning have in their memory. */
const etags = new Map<string, string>()
let isToStop = false

parentPort?.on('message', () => (isToStop = true))
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const before = performance.eventLoopUtilization()
const started = performance.now()
if ('readers' in plan.pace) await playBurst(plan.pace)
else await playSteady(plan.pace)
report.milliseconds = performance.now() - started
report.busy = performance.eventLoopUtilization(before).utilization
report.lateness = delay.percentile(99) / NANOSECONDS
parentPort?.postMessage(report)
parentPort?.close()

async function playBurst({ readers, withinMs }: Burst): Promise<void> {
	const visits: Promise<void>[] = []
	for (let reader = 0; reader < readers; reader++) {
		const due = started + (reader * withinMs) / readers
		const ahead = due - performance.now()
		if (ahead > 1) await pause(ahead)
		visits.push(visit(reader, due))
	}
	await Promise.all(visits)
}

/** What one person opens: the home page, what it needs, and an article or two. */
async function visit(reader: number, due: number): Promise<void> {
	const socket = new ReaderSocket(plan.port)
	const isNew = reader % NEWCOMER_EVERY === 0
	await ask(socket, '/', due, !isNew)
	if (isNew) for (const part of plan.parts) await ask(socket, part, performance.now(), false)
	await ask(socket, pageFor(reader), performance.now(), false)
	if (reader % 2 === 0) await ask(socket, pageFor(reader * 7 + 3), performance.now(), true)
	socket.close()
}

async function playSteady({ sockets, requests }: Steady): Promise<void> {
	const clients = Array.from({ length: sockets }, (_, index) => index)
	await Promise.all(
		clients.map(async (index) => {
			const socket = new ReaderSocket(plan.port)
			for (let turn = index; report.requests < requests || !isToStop; turn += sockets) {
				const address = turn % 3 === 0 ? '/' : pageFor(turn)
				await ask(socket, address, performance.now(), turn % 2 === 0)
			}
			socket.close()
		}),
	)
}

async function ask(
	socket: ReaderSocket,
	address: string,
	due: number,
	hasIt: boolean,
): Promise<void> {
	report.requests++
	const isLooked = report.requests % LOOK_EVERY === 0
	const etag = hasIt && !isLooked ? etags.get(address) : undefined
	try {
		const answer = await socket.ask(address, {
			...(etag ? { 'If-None-Match': etag } : {}),
			...(isLooked ? {} : { 'Accept-Encoding': 'gzip, br' }),
		})
		latencies.add(performance.now() - due)
		if (answer.etag && !isLooked) etags.set(address, answer.etag)
		if (answer.status === 304 && etag) report.unchanged++
		else if (answer.status !== 200) fail(`${address}: ${answer.status}`)
		else if (isLooked && address.endsWith('/') && !answer.body.includes('</html>')) {
			fail(`${address}: half a page`)
		}
	} catch (error) {
		latencies.add(performance.now() - due)
		fail(`${address}: ${String(error)}`)
	}
}

function fail(what: string): void {
	report.failed++
	if (report.failures.length < SHOWN_FAILURES) report.failures.push(what)
}

function pageFor(number: number): string {
	return plan.pages[(number * 31) % plan.pages.length] ?? '/'
}
