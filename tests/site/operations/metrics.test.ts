import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchMetrics } from '#site/operations/fetchMetrics.ts'
import { openMetricsServer } from '#site/operations/openMetricsServer.ts'
import { webMetrics } from '#site/operations/webMetrics.ts'
import { askServer, listen } from '#tests/site/web/askServer.ts'

const metrics = webMetrics()
const web = createServer((request, response) => {
	metrics.count(request, response)
	response.writeHead(request.url?.startsWith('/khong-co/') ? 404 : 200).end()
})
let site: string
let figures: Server
let port: number
beforeAll(async () => {
	site = await listen(web)
	figures = await openMetricsServer(0, {
		web: metrics.text,
		cms: () => fetchMetrics(`${site.replace(/\d+$/, '1')}/metrics`),
	})
	// A server that listens on a port has an address of this kind.
	port = (figures.address() as AddressInfo).port
})
afterAll(() => {
	web.close()
	figures.close()
})

test('requests are counted by kind and outcome, and no address of a reader or an article is told', async () => {
	for (const address of [
		'/bai-viet/moi/',
		'/bai-viet/cu/',
		'/khong-co/',
		'/media/a.jpg',
		'/admin',
	]) {
		await askServer(site, `${address}?q=bi-mat`)
	}
	const text = await figuresText()
	expect(text).toContain('bantin_web_requests_total{kind="page",status="200"} 2')
	expect(text).toContain('bantin_web_requests_total{kind="media",status="200"} 1')
	expect(text).toContain('bantin_web_requests_total{kind="cms",status="200"} 1')
	expect(text).toContain('bantin_web_request_seconds_count{kind="page"} 3')
	for (const secret of ['moi', 'bi-mat']) expect(text).not.toContain(secret)
})

test('a part that is away is told as down, with the figures of the others', async () => {
	const text = await figuresText()
	expect(text).toContain('bantin_up{part="web"} 1')
	expect(text).toContain('bantin_up{part="cms"} 0')
})

test('there is nothing else at that port', async () => {
	expect((await askServer(`http://127.0.0.1:${port}`, '/')).status).toBe(404)
})

async function figuresText(): Promise<string> {
	return (await askServer(`http://127.0.0.1:${port}`, '/metrics')).body.toString()
}
