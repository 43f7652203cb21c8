import { expect, test } from 'vitest'
import { answerPart } from '#site/displays/offline/answerPart.ts'

test.each([
	['bytes=0-', '0-9/10', '0123456789'],
	['bytes=0-1', '0-1/10', '01'],
	['bytes=4-6', '4-6/10', '456'],
	['bytes=-3', '7-9/10', '789'],
	['bytes=8-99', '8-9/10', '89'],
])('a player that asks for %s gets that part of a kept film', async (range, told, bytes) => {
	const answer = answerPart(aFilm(), range)
	expect(answer.status).toBe(206)
	expect(answer.headers.get('content-range')).toBe(`bytes ${told}`)
	expect(answer.headers.get('content-length')).toBe(String(bytes.length))
	expect(await answer.text()).toBe(bytes)
})

test('who asks for no part gets all of it', async () => {
	const answer = answerPart(aFilm(), null)
	expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
})

test('who asks for what lies behind the end is told how long it is', () => {
	const answer = answerPart(aFilm(), 'bytes=10-')
	expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

/** Ten bytes that come in pieces of three. */
function aFilm(): Response {
	const pieces = ['012', '345', '678', '9'].map((piece) => new TextEncoder().encode(piece))
	const stream = new ReadableStream<Uint8Array>({
		start: (onward) => {
			for (const piece of pieces) onward.enqueue(piece)
			onward.close()
		},
	})
	return new Response(stream, { headers: { 'content-length': '10' } })
}
