import { createServer, type Server } from 'node:http'
import { operationsPaths } from '#shared/operations/operationsPaths.ts'

/** The text of one part's figures; rejects while the part does not answer. */
export type MetricsOf = () => Promise<string>

/**
 * The port at which Prometheus finds the figures of all parts, on this machine only.
 *
 * A part that does not answer is told as down; the figures of the others are there all the same.
 */
export function openMetricsServer(port: number, parts: Record<string, MetricsOf>): Promise<Server> {
	const server = createServer((request, response) => {
		if (request.method !== 'GET' || request.url !== operationsPaths.metrics) {
			response.writeHead(404).end()
			return
		}
		void textOf(parts).then((text) => {
			response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
			response.end(text)
		})
	})
	return new Promise((resolve, reject) => {
		server.once('error', reject)
		server.listen(port, '127.0.0.1', () => resolve(server))
	})
}

async function textOf(parts: Record<string, MetricsOf>): Promise<string> {
	const asked = await Promise.all(
		Object.entries(parts).map(async ([part, metricsOf]) => ({
			part,
			text: await metricsOf().catch(() => undefined),
		})),
	)
	const up = asked.map(
		({ part, text }) => `bantin_up{part="${part}"} ${text === undefined ? 0 : 1}`,
	)
	return [
		'# HELP bantin_up Whether a part of the product answers',
		'# TYPE bantin_up gauge',
		...up,
		...asked.flatMap(({ text }) => text ?? []),
		'',
	].join('\n')
}
