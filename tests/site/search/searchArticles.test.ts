import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EMPTY_PAGE } from '#scripts/bench/readersServer.ts'
import type { FilterChoice, FoundArticle, SearchQuery } from '#site/search/search.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openGoldenSite } from '#tests/support/goldenSite.ts'

/** What a page is told of a query. */
interface Answer {
	articles: FoundArticle[]
	count: number
	isExact: boolean
	hasMore: boolean
	choices: Record<string, FilterChoice[]>
}

let site: Awaited<ReturnType<typeof openGoldenSite>>
let browser: Browser
let page: Page

beforeAll(async () => {
	site = await openGoldenSite()
	browser = await openBrowser()
	page = await browser.newPage()
	await page.goto(site.url + EMPTY_PAGE)
})

afterAll(async () => {
	await browser.close()
	await site.close()
})

test.each([
	{ typed: 'dein luc', meant: 'điện lực' },
	{ typed: 'cong doann', meant: 'công đoàn' },
	{ typed: 'trạm bién áo', meant: 'trạm biến áp' },
	{ typed: 'tiet kiemm', meant: 'tiết kiệm' },
	{ typed: 'thnaa', meant: undefined },
	{ typed: 'điện lực', meant: undefined },
])('who types “$typed” is asked for “$meant”', async ({ typed, meant }) => {
	expect(await inPage(`search.suggest(${JSON.stringify(typed)})`)).toBe(meant)
})

test('the newest stand first when they are asked for', async () => {
	const { articles } = await ask({ text: 'điện', order: 'newest' })
	const times = articles.map(({ publishedAt }) => publishedAt)
	expect(times.length).toBe(10)
	expect(times).toEqual(times.toSorted().reverse())
})

test('without words a filter alone finds the newest of what it leaves', async () => {
	const { articles, count } = await ask({ text: '', filters: { year: '2026' }, order: 'newest' })
	expect(articles).toHaveLength(10)
	expect(count).toBe(66)
	expect((await ask({ text: '', filters: { year: '1999' }, order: 'newest' })).count).toBe(0)
})

test('the filters tell how many of the answers each choice leaves', async () => {
	const { choices, articles } = await ask({ text: 'cảng cửa suốt' })
	expect(articles[0]?.section).toBe(choices.section?.[0]?.value)
	expect(choices.year).toEqual([{ value: '2026', count: 1 }])
	expect(choices.type).toEqual([{ value: 'Bài viết', count: 1 }])
	const narrowed = await ask({ text: 'cảng cửa suốt', filters: { year: '2025' } })
	expect(narrowed.articles).toEqual([])
})

test('what was found is marked in headline and excerpt', async () => {
	const { articles } = await ask({ text: 'cang cua suot' })
	expect(articles[0]?.headlineParts.slice(0, 2)).toEqual(['', 'Cảng Cửa Suốt'])
	expect(articles[0]?.excerpt.filter((_, place) => place % 2)).toContain('cảng')
})

test('page after page every answer comes once, and the count is what came', async () => {
	const paths = (await inPage(`(async () => {
		const found = await search.find({ text: 'than', filters: {}, order: 'best' })
		const all = []
		while (found.hasMore) all.push(...(await found.next(4)))
		return [found.count, found.isExact, ...all.map(({ path }) => path)]
	})()`)) as unknown[]
	const [count, isExact, ...all] = paths
	expect(new Set(all).size).toBe(all.length)
	expect(count).toBe(all.length)
	expect(isExact).toBe(true)
	expect(all.length).toBeGreaterThan(10)
})

async function ask({ text, filters = {}, order = 'best' }: Partial<SearchQuery>): Promise<Answer> {
	const query = JSON.stringify({ text, filters, order })
	const answer = await inPage(`(async () => {
		const found = await search.find(${query})
		const articles = await found.next(10)
		const { count, isExact, hasMore } = found
		return { articles, count, isExact, hasMore, choices: await found.filters() }
	})()`)
	return answer as Answer
}

/** What JavaScript gives in a page where `search` is the search. */
function inPage(script: string): Promise<unknown> {
	return page.evaluate(`(async () => {
		const { openSearch } = await import('/@modules/site/search/searchArticles.ts')
		const search = await (globalThis.opened ??= openSearch())
		return ${script}
	})()`)
}
