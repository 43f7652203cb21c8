import { expect, test } from 'vitest'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const teams = ['to-1', 'to-2'].map((id) => ({
	...{ type: 'unit' as const, id, version: '1' },
	data: { id, slug: id, name: `Tổ ${id}`, shortName: id, parent: id === 'to-1' ? 'phong' : 'u-bt' },
}))
const { read } = await openFixtureSite([
	...teams,
	{
		...{ type: 'unit', id: 'phong', version: '1' },
		data: { id: 'phong', slug: 'phong', name: 'Phòng', shortName: 'Phòng', parent: 'u-bt' },
	},
	anArticle({ id: 'tin-to-1', unit: 'to-1' }),
	anArticle({ id: 'tin-tong-cong-ty', unit: 'u-tct' }),
	...['1', '2', '3', '4', '5'].map((n) => anArticle({ id: `tin-khe-bo-${n}`, unit: 'u-td' })),
])
const hrefsIn = (document: Document, selector: string) =>
	[...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'))

test('the front of a unit leads up to the units above it and shows their news beside its own', async () => {
	const { document } = await read('/don-vi/thuy-dien-khe-bo/')
	expect(document.querySelector('h1')?.textContent).toBe('Công ty Thuỷ điện Khe Bố')
	expect(hrefsIn(document, '.unit-head nav')).toEqual(['/don-vi/', '/don-vi/song-lam/'])
	expect(hrefsIn(document, '.unit > .list h2')).toContain('/bai-viet/tin-khe-bo-5/')
	expect(hrefsIn(document, '.unit > .list h2')).not.toContain('/bai-viet/tin-tong-cong-ty/')
	const house = hrefsIn(document, '.unit-beside h3')
	expect(house).toContain('/bai-viet/tin-tong-cong-ty/')
	expect(house).not.toContain('/bai-viet/tin-khe-bo-5/')
})

test('the whole house has nothing above it and nothing beside its news', async () => {
	const { document } = await read('/don-vi/song-lam/')
	expect(hrefsIn(document, '.unit-head nav')).toEqual(['/don-vi/'])
	expect(document.querySelector('.unit-beside h2')).toBeNull()
	expect(hrefsIn(document, '.unit-head .chips')).toContain('/don-vi/thuy-dien-khe-bo/')
})

test('a unit without articles shows those of the units below it', async () => {
	const { status, document } = await read('/don-vi/phong/')
	expect(status).toBe(200)
	expect(document.querySelector('main')?.textContent).toContain('chưa có tin riêng')
	expect(hrefsIn(document, '.unit > .list h3')).toEqual(['/bai-viet/tin-to-1/'])
})

test('the index has every unit with something to read, below the unit above it, and no other', async () => {
	const { document } = await read('/don-vi/')
	const hrefs = hrefsIn(document, '.units')
	expect(hrefs).toEqual(expect.arrayContaining(['/don-vi/phong/', '/don-vi/to-1/']))
	expect(hrefs).not.toContain('/don-vi/to-2/')
	const room = document.querySelector('.units a[href="/don-vi/phong/"] + ul a')
	expect(room?.getAttribute('href')).toBe('/don-vi/to-1/')
})

test('a unit has feeds of its own, and its page names them', async () => {
	const { document } = await read('/don-vi/thuy-dien-khe-bo/')
	const feeds = [...document.querySelectorAll('link[rel=alternate]')]
	expect(feeds.map((feed) => feed.getAttribute('href'))).toEqual(
		expect.arrayContaining([
			'/don-vi/thuy-dien-khe-bo/rss.xml',
			'/don-vi/thuy-dien-khe-bo/feed.json',
		]),
	)
})
