import { expect, test } from 'vitest'
import { inTurn } from '#cms/collections/media/inTurn.ts'

test('ten large pictures sent at once are opened two at a time, and every one is', async () => {
	let open = 0
	let most = 0
	const done = await Promise.all(
		Array.from({ length: 10 }, (_, index) =>
			inTurn(async () => {
				open += 1
				most = Math.max(most, open)
				await new Promise((resolve) => setImmediate(resolve))
				open -= 1
				return index
			}),
		),
	)
	expect(most).toBe(2)
	expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a picture that cannot be opened holds up no other', async () => {
	const broken = () => Promise.reject(new Error('hỏng'))
	const results = await Promise.allSettled(Array.from({ length: 5 }, () => inTurn(broken)))
	expect(results.every(({ status }) => status === 'rejected')).toBe(true)
	expect(await inTurn(() => Promise.resolve('xong'))).toBe('xong')
})
