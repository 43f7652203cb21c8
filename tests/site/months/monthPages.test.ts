import { expect, test } from 'vitest'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const times = ['2019-12-31T17:30:00.000Z', '2019-11-02T03:00:00.000Z', '2019-11-01T03:00:00.000Z']
const { read } = await openFixtureSite(
	times.map((publishedAt, n) => anArticle({ id: `cu-${n}`, publishedAt })),
)

test('the index has every month with articles by year, and how many', async () => {
	const { document } = await read('/luu-tru/')
	const year = (name: string) => document.getElementById(`nam-${name}`)?.parentElement
	expect(year('2019')?.querySelector('a')?.getAttribute('href')).toBe('/luu-tru/2019-11/')
	expect(year('2019')?.querySelector('a')?.textContent).toMatch(/Tháng 11\s+2 bài/)
	const years = [...document.querySelectorAll('.year h2')].map((heading) => heading.textContent)
	expect(years).toEqual([...years].sort().reverse())
})

test('an article of New Year morning in Việt Nam is in January', async () => {
	const { document } = await read('/luu-tru/2020-01/')
	expect(document.querySelector('.list h2')?.textContent.trim()).toBe('Tin cu-0')
	expect((await read('/luu-tru/2019-12/')).status).toBe(404)
})

test('a month leads to the months with articles before and after it', async () => {
	const { document } = await read('/luu-tru/2020-01/')
	const hrefs = [...document.querySelectorAll('.months-beside a')].map((a) =>
		a.getAttribute('href'),
	)
	expect(hrefs).toContain('/luu-tru/2019-11/')
	expect(hrefs).toContain('/luu-tru/')
})
