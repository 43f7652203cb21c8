import { expect, test } from 'vitest'
import { shortenStandfirst } from '#site/displays/playlist/shortenStandfirst.ts'

const first = 'Công nhân Đội quản lý vận hành đã thay xong máy biến áp số 2 trong đêm qua.'
const second = 'Khách hàng ở ba phường được cấp điện trở lại trước 5 giờ sáng nay như đã hứa.'
const third = 'Lãnh đạo Công ty đến thăm và tặng quà anh em ngay tại hiện trường.'

test('a standfirst that fits is shown whole', () => {
	expect(shortenStandfirst(`${first} ${second}`)).toBe(`${first} ${second}`)
})

test('of a longer one as many whole sentences are shown as fit', () => {
	expect(shortenStandfirst(`${first} ${second} ${third}`)).toBe(`${first} ${second}`)
})

test('an abbreviation with a stop ends no sentence that would say too little', () => {
	const text = `Tại TP. Hồ Chí Minh, ${'ngành điện triển khai nhiều giải pháp tiết kiệm '.repeat(5)}`
	expect(shortenStandfirst(text)).toMatch(/^Tại TP\. Hồ Chí Minh, ngành điện .*…$/)
	expect(shortenStandfirst(text).length).toBeLessThanOrEqual(180)
})

test('one long sentence ends after a whole word', () => {
	const text = 'an toàn lao động '.repeat(20)
	const shortened = shortenStandfirst(text)
	expect(shortened.length).toBeLessThanOrEqual(180)
	expect(text.startsWith(shortened.slice(0, -1))).toBe(true)
	expect(text.charAt(shortened.length - 1)).toBe(' ')
})

test('without a standfirst there is none', () => {
	expect(shortenStandfirst('  ')).toBe('')
})
