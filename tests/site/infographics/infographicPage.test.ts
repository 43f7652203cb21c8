import { expect, test } from 'vitest'
import type { Entry } from '#shared/editions/edition.ts'
import type { PublishedInfographic } from '#shared/infographics/infographic.ts'
import { anInfographic } from '#tests/site/publisher/anInfographic.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const older = Array.from({ length: 6 }, (_, n) => anInfographic(`cu-${n}`, { picture: 'm-tram' }))
const full = anInfographic('luoi-dien', {
	...{ formerSlugs: ['luoi'], headline: 'Lưới điện', description: 'Dòng một\nDòng hai' },
	...{ picture: 'm-tram', publishedAt: '2026-05-01T00:00:00.000Z', tags: ['t-mua-kho'] },
	...{ section: 's-san-xuat', unit: 'u-bt' },
})
const lost = anInfographic('mat-hinh', { picture: 'khong-co' })
const { read } = await openFixtureSite([...older, full, lost].map(toEntry))

test('the picture is a link to the whole of it, with its size and what it says in words', async () => {
	const { document } = await read('/infographic/hinh-luoi-dien/')
	const link = document.querySelector('.whole-picture')
	const image = link?.querySelector('img')
	expect(link?.getAttribute('href')).toBe('/media/tram-110kv-0a1b.jpg')
	expect([image?.width, image?.height]).toEqual([1600, 1067])
	const words = document.getElementById(image?.getAttribute('aria-describedby') ?? '')
	expect([...(words?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).toEqual([
		'Dòng một',
		'Dòng hai',
	])
	expect(document.querySelector('a[download]')?.textContent).toContain('412 KB')
})

test('it leads to its section, its list and to earlier infographics', async () => {
	const { document } = await read('/infographic/hinh-luoi-dien/')
	const hrefs = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
	expect(hrefs).toEqual(expect.arrayContaining(['/infographic/', '/chuyen-muc/san-xuat/']))
	expect(document.querySelectorAll('.show-more h3')).toHaveLength(4)
})

test('a tag is a link where it has articles, because only then it has a page', async () => {
	const { document } = await read('/infographic/hinh-luoi-dien/')
	expect(document.querySelector('.show-tags a')?.getAttribute('href')).toBe('/chu-de/mua-kho/')
	const early = anInfographic('som', {
		tags: ['t-mua-kho'],
		publishedAt: '2001-01-01T00:00:00.000Z',
	})
	const before = await (await openFixtureSite([toEntry(early)])).read('/infographic/hinh-som/')
	expect(before.document.querySelector('.show-tags')).toBeNull()
})

test('an infographic whose picture is not there says so', async () => {
	const { status, document } = await read('/infographic/hinh-mat-hinh/')
	expect(status).toBe(200)
	expect(document.querySelector('figure')).toBeNull()
	expect(document.querySelector('main')?.textContent).toContain('hiện chưa xem được')
})

test('a former address of an infographic leads to the present one', async () => {
	const { document } = await read('/infographic/luoi/')
	expect(document.querySelector('a')?.getAttribute('href')).toBe('/infographic/hinh-luoi-dien/')
})

test('where there are no infographics the list says so kindly', async () => {
	const { document } = await (await openFixtureSite()).read('/infographic/')
	expect(document.querySelector('main')?.textContent).toContain('Chưa có infographic nào')
})

function toEntry(infographic: PublishedInfographic): Entry {
	return { type: 'infographic', id: infographic.id, version: '1', data: infographic }
}
