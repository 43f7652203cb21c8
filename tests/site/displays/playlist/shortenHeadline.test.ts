import { expect, test } from 'vitest'
import { shortenHeadline } from '#site/displays/playlist/shortenHeadline.ts'

test('a headline that fits is shown as it is', () => {
	const headline = 'Đóng điện trạm 110 kV Bến Thủy trước hạn mười ngày'
	expect(shortenHeadline(headline)).toBe(headline)
})

test('a headline of just ninety letters is not touched', () => {
	const headline = 'a'.repeat(45) + ' ' + 'b'.repeat(44)
	expect(shortenHeadline(headline)).toBe(headline)
})

test('a long headline ends after a whole word, within ninety letters', () => {
	const headline =
		'Tổng công ty Điện lực Sông Lam ra quân chiến dịch chín mươi ngày đêm hoàn thành đường dây 500 kV mạch 3'
	expect(shortenHeadline(headline)).toBe(
		'Tổng công ty Điện lực Sông Lam ra quân chiến dịch chín mươi ngày đêm hoàn thành đường dây…',
	)
})

test('no comma or dash stands before the dots', () => {
	const headline = `${'Lưới điện '.repeat(8)}an toàn, – ${'vượt bão '.repeat(4)}`
	expect(shortenHeadline(headline)).toMatch(/an toàn…$/)
})

test('letters that were typed as base and mark count as readers see them', () => {
	const headline = 'Điện '.repeat(18).trim()
	expect(shortenHeadline(headline.normalize('NFD'))).toBe(headline)
})

test('one word without an end is broken off, so that nothing runs out of the card', () => {
	expect(shortenHeadline('x'.repeat(200))).toBe(`${'x'.repeat(89)}…`)
})
