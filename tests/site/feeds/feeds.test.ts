import { expect, test } from 'vitest'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const older = Array.from({ length: 30 }, (_, place) => anArticle({ id: `bai-${place}` }))
const { read } = await openFixtureSite([
	...older,
	anArticle({
		id: 'ky-tu-la',
		headline: 'Điện & nước <b>\u0001 ]]> “mới”',
		publishedAt: '2022-07-01T00:00:00.000Z',
	}),
])

const rss = (await read('/rss.xml')).document
const textOf = (parent: Element | undefined, name: string) =>
	[...(parent?.children ?? [])]
		.filter(({ tagName }) => tagName === name)
		.map((child) => child.textContent)

test('the feed is RSS 2.0 that says where it lives and in which language', () => {
	expect(rss.documentElement.tagName).toBe('rss')
	expect(rss.documentElement.getAttribute('version')).toBe('2.0')
	const channel = rss.querySelector('channel') ?? undefined
	expect(textOf(channel, 'title')).toEqual(['Bản tin'])
	expect(textOf(channel, 'language')).toEqual(['vi'])
	expect(textOf(channel, 'link')).toEqual(['https://bantin.example/'])
	expect(rss.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(
		'https://bantin.example/rss.xml',
	)
})

test('the feed has the thirty newest articles with all that is known of them', () => {
	const items = [...rss.querySelectorAll('item')]
	expect(items).toHaveLength(30)
	const item = items.find((each) => textOf(each, 'guid')[0] === 'a-dong-dien')
	expect(textOf(item, 'link')).toEqual([
		'https://bantin.example/bai-viet/dong-dien-tram-110-kv-ben-thuy/',
	])
	expect(textOf(item, 'pubDate')).toEqual(['Fri, 17 Jun 2022 08:28:00 GMT'])
	expect(textOf(item, 'dc:creator')).toEqual(['Trần Thị Hoà', 'Sông Cấm'])
	expect(textOf(item, 'category')).toEqual(['Sản xuất', 'Cấp điện mùa khô'])
	expect(item?.getElementsByTagName('media:content')[0]?.getAttribute('url')).toBe(
		'https://bantin.example/media/tram-110kv-0a1b.jpg',
	)
})

test('a headline with letters XML does not know breaks no feed', () => {
	expect(textOf(rss.querySelector('item') ?? undefined, 'title')).toEqual([
		'Điện & nước <b> ]]> “mới”',
	])
})

test('the sitemap names every article and every list', async () => {
	const index = (await read('/sitemap-index.xml')).document
	const files = [...index.querySelectorAll('loc')].map(
		({ textContent }) => new URL(textContent).pathname,
	)
	const pages = await Promise.all(files.map(read))
	const addresses = pages.flatMap(({ document }) =>
		[...document.querySelectorAll('loc')].map(({ textContent }) => textContent),
	)
	expect(addresses).toContain('https://bantin.example/bai-viet/ngay-hoi-hien-mau/')
	expect(addresses).toContain('https://bantin.example/chuyen-muc/an-toan/')
	expect(addresses).toContain('https://bantin.example/')
	expect((await read('/sitemap-99.xml')).status).toBe(404)
})

test('robots keep away from a newspaper of employees', async () => {
	expect((await read('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
})

test('a section and a unit have feeds that hold their own articles alone', async () => {
	const section = (await read('/chuyen-muc/san-xuat/rss.xml')).document
	expect(section.querySelectorAll('item')).toHaveLength(3)
	expect(textOf(section.querySelector('channel') ?? undefined, 'title')).toEqual([
		'Sản xuất | Bản tin',
	])
	const unit = await read('/don-vi/thuy-dien-khe-bo/feed.json')
	const { items } = JSON.parse(unit.text) as { items: { url: string }[] }
	expect(items.map(({ url }) => url)).toEqual([
		'https://bantin.example/bai-viet/ho-khe-bo-don-lu-som/',
	])
	expect((await read('/don-vi/khong-co/feed.json')).status).toBe(404)
	expect((await read('/chuyen-muc/khong-co/rss.xml')).status).toBe(404)
})

test('the JSON feed is of version 1.1 and says of an article what the RSS says', async () => {
	const feed = JSON.parse((await read('/feed.json')).text) as {
		version: string
		feed_url: string
		items: Record<string, unknown>[]
	}
	expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
	expect(feed.feed_url).toBe('https://bantin.example/feed.json')
	expect(feed.items).toHaveLength(30)
	expect(feed.items.find(({ id }) => id === 'a-dong-dien')).toMatchObject({
		url: 'https://bantin.example/bai-viet/dong-dien-tram-110-kv-ben-thuy/',
		image: 'https://bantin.example/media/tram-110kv-0a1b.jpg',
		authors: [{ name: 'Trần Thị Hoà' }, { name: 'Sông Cấm' }],
		tags: ['Sản xuất', 'Cấp điện mùa khô'],
		date_published: '2022-06-17T08:28:00.000Z',
	})
})

test('robots stay outside until the newsroom lists its site', async () => {
	expect((await read('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
	expect((await read('/')).document.querySelector('meta[name=robots]')).not.toBeNull()
	const data = { ...defaultIdentity, isListed: true }
	const open = await openFixtureSite([{ type: 'identity', id: 'identity', version: '1', data }])
	const robots = (await open.read('/robots.txt')).text
	expect(robots).toContain('Sitemap: https://bantin.example/sitemap-index.xml')
	expect(robots).not.toContain('Disallow: /\n')
	expect((await open.read('/')).document.querySelector('meta[name=robots]')).toBeNull()
})
