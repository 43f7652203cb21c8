import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	type AnsweredRequest,
	followRequests,
	type Following,
} from '#cms/operations/followRequests.ts'
import { logOptions } from '#cms/operations/logOptions.ts'
import { askServer, listen } from '#tests/site/web/askServer.ts'
import { until } from '#tests/support/until.ts'

const written: Record<string, unknown>[] = []
const counted: AnsweredRequest[] = []
const routes = {
	collections: [{ slug: 'articles' }],
	globals: [{ slug: 'identity' }],
	endpoints: [{ path: '/edition/manifest' }],
}

const { options, destination } = logOptions('info', {
	write: (line) => written.push(JSON.parse(line) as Record<string, unknown>),
})
// Payload brings a pino of its own, which differs from ours in its types alone.
const logger = Reflect.apply(pino, undefined, [options, destination]) as Payload['logger']
const server = createServer((request, response) => {
	// Requests overtake each other, as they do where a database is asked.
	void pause(request.url?.length ?? 0).then(() => {
		logger.info({ msg: 'at work', on: request.url })
		response.statusCode = request.url?.includes('fault') ? 500 : 200
		response.end()
	})
})
let origin: string
let following: Following
beforeAll(async () => {
	origin = await listen(server)
	following = followRequests({ logger, config: routes }, (answered) => counted.push(answered))
})
afterAll(() => {
	following.stop()
	server.close()
})

test('a request has one name: in the answer, in what is logged on the way, and at its end', async () => {
	const asked = ['/api/articles/a-long-address', '/api/articles/b', '/admin/c']
	const answers = await Promise.all(asked.map((address) => askServer(origin, address)))
	await until('all ends are told', () => Promise.resolve(ends().length >= asked.length))
	const names = answers.map(({ headers }) => headers['x-request-id'])
	expect(new Set(names).size).toBe(asked.length)
	for (const [index, address] of asked.entries()) {
		const lines = written.filter(({ request }) => request === names[index])
		expect(lines.find(({ msg }) => msg === 'at work')).toMatchObject({ on: address })
		expect(lines.find(({ event }) => event === 'answered')).toMatchObject({ path: address })
	}
})

test('the name comes from the server in front, unless it is none', async () => {
	const named = await askServer(origin, '/admin', { 'x-request-id': 'from-nginx-0001' })
	expect(named.headers['x-request-id']).toBe('from-nginx-0001')
	const forged = await askServer(origin, '/admin', { 'x-request-id': 'a"},{"forged":true' })
	expect(forged.headers['x-request-id']).toMatch(/^[\w-]{36}$/)
})

test('the log tells neither what was looked for nor who asked', async () => {
	const before = ends().length
	await askServer(origin, '/api/people?where[email][equals]=an@songlam.example', {
		cookie: 'payload-token=abc',
		'user-agent': 'May-cua-An',
	})
	await until('it is told', () => Promise.resolve(ends().length > before))
	const line = JSON.stringify(ends().at(-1))
	for (const secret of ['songlam', 'where', 'payload-token', 'May-cua-An', '127.0.0.1']) {
		expect(line).not.toContain(secret)
	}
})

test('a fault stands out, and what strangers make up is counted as one route', async () => {
	const before = counted.length
	await askServer(origin, '/api/articles/fault')
	await askServer(origin, '/api/edition/manifest')
	await askServer(origin, '/api/made-up-1')
	await askServer(origin, '/wp-login.php')
	await until('all are counted', () => Promise.resolve(counted.length >= before + 4))
	expect(counted.slice(before).map(({ route }) => route)).toEqual([
		'api/articles',
		'api/edition',
		'api/other',
		'other',
	])
	expect(ends().find(({ status }) => status === 500)).toMatchObject({ level: 'error' })
	expect(ends().filter(({ path }) => path === '/api/edition/manifest')).toEqual([])
})

function ends(): Record<string, unknown>[] {
	return written.filter(({ event }) => event === 'answered')
}
