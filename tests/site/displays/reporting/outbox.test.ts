import { expect, test } from 'vitest'
import { Records } from '#site/displays/offline/records.ts'
import { Outbox } from '#site/displays/reporting/outbox.ts'

test('what waits goes out oldest first, and only what was told is forgotten', async () => {
	const box = new Outbox<string>(Records.inMemory(), 10)
	for (const key of ['2', '1', '3']) await box.add(key, `phát ${key}`)
	expect(await box.take(2)).toEqual([
		['1', 'phát 1'],
		['2', 'phát 2'],
	])
	await box.drop(['1'])
	expect((await box.take(9)).map(([key]) => key)).toEqual(['2', '3'])
})

test('what is noted twice is told once', async () => {
	const box = new Outbox<string>(Records.inMemory(), 10)
	await box.add('1', 'phát')
	await box.add('1', 'phát')
	expect(await box.take(9)).toHaveLength(1)
})

test('of too many, the oldest go', async () => {
	const box = new Outbox<number>(Records.inMemory(), 5)
	for (let n = 100; n < 301; n++) await box.add(String(n), n)
	expect((await box.take(500)).map(([, n]) => n)).toEqual([296, 297, 298, 299, 300])
})

test('when the clock is set, what never went out moves, and what may have been told stays', async () => {
	const box = new Outbox<number>(Records.inMemory(), 10)
	await box.add('10', 10)
	await box.take(9)
	await box.add('20', 20)
	await box.shift((_, n) => [String(n + 5), n + 5])
	expect(await box.take(9)).toEqual([
		['10', 10],
		['25', 25],
	])
})
