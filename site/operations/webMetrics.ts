import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { addressKind } from './addressKind.ts'

/** Seconds: a file takes about one millisecond, a page of the admin a tenth of a second. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** What the web server counts. */
export interface WebMetrics {
	/** Count this request, and how long it took, once its answer is out. */
	count: (request: IncomingMessage, response: ServerResponse) => void
	/** All of it, as Prometheus reads it. */
	text: () => Promise<string>
}

/** The web server's figures: how many requests of which kind, how they ended, how long they took. */
export function webMetrics(): WebMetrics {
	const registry = new Registry()
	collectDefaultMetrics({ register: registry, prefix: 'bantin_web_' })
	const requests = new Counter({
		name: 'bantin_web_requests_total',
		help: 'Requests answered, by what was asked for and the status of the answer',
		labelNames: ['kind', 'status'],
		registers: [registry],
	})
	const seconds = new Histogram({
		name: 'bantin_web_request_seconds',
		help: 'Seconds from the head of a request to the end of its answer',
		labelNames: ['kind'],
		buckets: BUCKETS,
		registers: [registry],
	})
	return {
		count: (request, response) => {
			const started = performance.now()
			const kind = addressKind(request.url ?? '')
			response.once('close', () => {
				// Who went away before the end got no answer, whatever its head said.
				const status = response.writableFinished ? String(response.statusCode) : 'broken off'
				requests.inc({ kind, status })
				seconds.observe({ kind }, (performance.now() - started) / 1_000)
			})
		},
		text: () => registry.metrics(),
	}
}
