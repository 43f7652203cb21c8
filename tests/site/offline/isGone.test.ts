import { expect, test } from 'vitest'
import { isGone } from '#site/offline/isGone.ts'
import { mayKeep } from '#site/offline/mayKeep.ts'

test.each([
	['withdrawn', { status: 404, type: 'basic' }, true],
	['for members, whose session has ended', { status: 401, type: 'basic' }, true],
	['moved', { status: 0, type: 'opaqueredirect' }, true],
	['asked for while the server is away', { status: 503, type: 'basic' }, false],
	['there', { status: 200, type: 'basic' }, false],
] as const)('of a page that is %s the kept copy goes: %s', (_, answer, isDropped) => {
	expect(isGone(answer)).toBe(isDropped)
})

test.each(['/dang-nhap/', '/dang-nhap/ma-xac-thuc/', '/dang-xuat/', '/admin/', '/man-hinh/'])(
	'%s is never kept for reading without a network',
	(path) => {
		expect(mayKeep(path)).toBe(false)
	},
)
