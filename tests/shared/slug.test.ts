import { expect, test } from 'vitest'
import { SLUG_MAX_LENGTH, SLUG_PATTERN, toSlug } from '#shared/slug.ts'

test.each([
	['Điện lực Đà Nẵng', 'dien-luc-da-nang'],
	['  Đẩy mạnh công tác truyền thông năm 2019!  ', 'day-manh-cong-tac-truyen-thong-nam-2019'],
	['“10.000 sáng kiến” – chặng 1', '10-000-sang-kien-chang-1'],
	['Điện lực'.normalize('NFD'), 'dien-luc'],
	['Quyết định 345/QĐ-CVHHKG', 'quyet-dinh-345-qd-cvhhkg'],
	['ƯỚC MƠ', 'uoc-mo'],
	['???', ''],
])('“%s” has the address %s', (text, slug) => {
	expect(toSlug(text)).toBe(slug)
})

test('a very long headline is cut at a word and stays an address', () => {
	const slug = toSlug('Tổng công ty Điện lực '.repeat(20))
	expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
	expect(slug).toMatch(SLUG_PATTERN)
	expect(slug).toMatch(/(tong|cong|ty|dien|luc)$/)
})

test('a headline that is one endless word is cut all the same', () => {
	expect(toSlug('a'.repeat(500))).toBe('a'.repeat(SLUG_MAX_LENGTH))
})
