import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { followPlaylist, type Following } from '#site/displays/engine/followPlaylist.ts'
import { listen } from '#tests/site/web/askServer.ts'
import { until } from '#tests/support/until.ts'
import { aPlaylist, aSlogan, SLUG } from './playlistBuilders.ts'

/** How the server answers. */
interface Answer {
	status: number
	body?: string
	headers?: Record<string, string>
}

const playlist = aPlaylist([aSlogan('a')])
const whole = { status: 200, body: JSON.stringify(playlist), headers: { etag: '"v1"' } }

let server: Server
let url: string
let answer: (request: IncomingMessage) => Answer
let asked: IncomingMessage[]
let heard: string[]
let following: Following | undefined

beforeEach(async () => {
	asked = []
	heard = []
	server = createServer((request, response) => {
		asked.push(request)
		const { status, body = '', headers } = answer(request)
		response.writeHead(status, { [TIME_HEADER]: String(Date.now()), ...headers }).end(body)
	})
	url = await listen(server)
})

afterEach(() => {
	following?.stop()
	server.closeAllConnections()
	server.close()
})

test('a display asks several times at first, and only for what it does not have', async () => {
	answer = ({ headers }) => (headers['if-none-match'] === '"v1"' ? { status: 304 } : whole)
	follow()
	await until('it has asked four times', () => Promise.resolve(heard.length >= 5))
	expect(heard).toEqual(['time', 'playlist', 'time', 'time', 'time'])
	expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([
		undefined,
		...['"v1"', '"v1"', '"v1"'],
	])
})

test.each([
	['an error', { status: 503 }],
	['a page of the network', { ...whole, body: '<html>' }],
	['half a playlist', { ...whole, body: '{"version":"v2"}' }],
	[
		'the playlist of another display',
		{ ...whole, body: JSON.stringify(aPlaylist([], { display: aDisplayCalled('khac') })) },
	],
])('%s is not taken, and asked for again', async (_, wrong) => {
	answer = () => (asked.length === 1 ? wrong : whole)
	follow()
	await until('a problem is known', () => Promise.resolve(heard.length > 0))
	expect(heard).toEqual(['problem'])
	following?.again()
	await until('the playlist is here', () => Promise.resolve(heard.includes('playlist')))
	expect(asked[1]?.headers['if-none-match']).toBeUndefined()
})

test('a display is gone when the server says so twice', async () => {
	answer = () => ({ status: asked.length < 3 ? 404 : 200, body: whole.body })
	follow()
	await until('one answer is known', () => Promise.resolve(heard.length > 0))
	expect(heard).toEqual(['problem'])
	following?.again()
	await until('the second is', () => Promise.resolve(heard.includes('gone')))
	following?.again()
	await until('it is there again', () => Promise.resolve(heard.includes('playlist')))
})

test('a gate in the network that knows no display cannot take one away', async () => {
	answer = () => ({ status: 404, headers: { [TIME_HEADER]: '' } })
	follow()
	for (let time = 1; time <= 3; time++) {
		await until('the answer is known', () => Promise.resolve(heard.length >= time))
		following?.again()
	}
	expect(new Set(heard)).toEqual(new Set(['problem']))
})

function follow(): void {
	following = followPlaylist(
		{ url, slug: SLUG },
		{
			heard: () => heard.push('time'),
			playlist: () => heard.push('playlist'),
			gone: () => heard.push('gone'),
			problem: () => heard.push('problem'),
		},
	)
}

function aDisplayCalled(slug: string) {
	return { ...playlist.display, slug }
}
