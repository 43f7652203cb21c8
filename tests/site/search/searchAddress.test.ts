import { expect, test } from 'vitest'
import type { SearchQuery } from '#site/search/search.ts'
import { parseSearchAddress, toSearchAddress } from '#site/search/searchAddress.ts'
import { toCountText, toNothingText } from '#site/search/searchWords.ts'

const whole: SearchQuery = {
	text: 'điện & lực = 100%',
	filters: {
		section: 'An toàn',
		unit: 'PC Bến Thủy',
		type: 'Bài viết',
		year: '2026',
		author: 'Lê Dũng',
	},
	order: 'newest',
}

test('a search stands in its address in the readers’ language, and is read from there again', () => {
	const address = toSearchAddress(whole)
	const { pathname, search, searchParams } = new URL(address, 'http://bantin.test')
	expect(pathname).toBe('/tim-kiem/')
	expect([...searchParams.keys()]).toEqual([
		'q',
		'chuyen-muc',
		'don-vi',
		'loai',
		'nam',
		'tac-gia',
		'thu-tu',
	])
	expect(parseSearchAddress(search)).toEqual(whole)
})

test('an address says no more than was asked', () => {
	expect(toSearchAddress({ text: '', filters: {}, order: 'best' })).toBe('/tim-kiem/')
	expect(toSearchAddress({ text: 'dien', filters: {}, order: 'best' })).toBe('/tim-kiem/?q=dien')
})

test('an address from anywhere is a search: unknown parts are left out, accents composed', () => {
	const typed = encodeURIComponent('  Điện '.normalize('NFD'))
	expect(parseSearchAddress(`?q=${typed}&nam=&thu-tu=cu&x=1`)).toEqual({
		text: 'Điện',
		filters: {},
		order: 'best',
	})
})

test('the number of articles is exact as far as they have been counted', () => {
	expect(toCountText({ count: 1234, isExact: true }, 10)).toBe('Tìm thấy 1.234 kết quả.')
	expect(toCountText({ count: 1234, isExact: false }, 10)).toBe('Tìm thấy khoảng 1.234 kết quả.')
	expect(toCountText({ count: 3, isExact: false }, 3)).toBe('Tìm thấy 3 kết quả.')
})

test('who finds nothing because of a filter is told so', () => {
	expect(toNothingText({ text: 'điện', filters: { year: '2001' } })).toBe(
		'Không tìm thấy kết quả nào cho “điện” với bộ lọc đã chọn. Hãy thử bỏ bớt bộ lọc.',
	)
})
