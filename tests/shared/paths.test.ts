import { expect, test } from 'vitest'
import { paths } from '#shared/paths.ts'

test('addresses are Vietnamese without accents, and pages end with a slash', () => {
	expect(paths.article('dien-luc-da-nang')).toBe('/bai-viet/dien-luc-da-nang/')
	expect(paths.list('section', 'thoi-su')).toBe('/chuyen-muc/thoi-su/')
	expect(paths.list('unit', 'pc-da-nang')).toBe('/don-vi/pc-da-nang/')
	expect(paths.listArchive('section', 'thoi-su', 3)).toBe('/chuyen-muc/thoi-su/trang/3/')
	expect(paths.search).toBe('/tim-kiem/')
})
