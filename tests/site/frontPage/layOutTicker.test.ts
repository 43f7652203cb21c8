import { expect, test } from 'vitest'
import { layOutTicker } from '#site/frontPage/layOutTicker.ts'

const paceOf = (slogans: string[]) => {
	const { round, seconds } = layOutTicker(slogans)
	return round.join('').length / seconds
}

test('slogans pass by equally fast, be they many or few, long or short', () => {
	const short = paceOf(['An toàn là bạn', 'Tai nạn là thù'])
	const long = paceOf(
		Array.from({ length: 5 }, () => 'Kỷ luật và Đồng tâm, thợ mỏ – người chiến sĩ'),
	)
	expect(Math.abs(short - long)).toBeLessThan(2)
	expect(layOutTicker(['a'.repeat(100), 'b'.repeat(100)]).seconds).toBeGreaterThan(
		layOutTicker(['a'.repeat(20), 'b'.repeat(220)]).seconds / 2,
	)
})

test('a round is long enough to fill the widest window, and whole', () => {
	const { round } = layOutTicker(['Một', 'Hai'])
	expect(round.length % 2).toBe(0)
	expect(round.slice(0, 3)).toEqual(['Một', 'Hai', 'Một'])
	expect(round.length * 'Một'.length + round.length * 8).toBeGreaterThanOrEqual(240)
})

test('two figures are enough for the longest round', () => {
	expect(layOutTicker(Array.from({ length: 8 }, () => 'x'.repeat(300))).seconds).toBe(99)
	expect(layOutTicker([])).toEqual({ round: [], seconds: 0 })
})
