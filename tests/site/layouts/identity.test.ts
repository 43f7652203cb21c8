import { expect, test } from 'vitest'
import { defaultIdentity, type PublishedIdentity } from '#shared/identity/identity.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const coal: PublishedIdentity = {
	...defaultIdentity,
	name: 'Trang tin Vùng Than',
	line: 'Kỷ luật và Đồng tâm',
	description: 'Tin của thợ mỏ.',
	corporation: 'Tập đoàn Than Ví Dụ',
	colour: '#1a1a1a',
	accent: '#f58220',
	footer: {
		text: 'Số 1 đường Mỏ\nĐiện thoại: 0203 000 000',
		links: [{ label: 'Cổng thông tin', url: 'https://example.org/' }],
	},
}
const plain = await openFixtureSite()
const { read } = await openFixtureSite([
	{ type: 'identity', id: 'identity', version: '1', data: coal },
])

test('the site bears the name its corporation gave it, on every kind of page', async () => {
	const home = (await read('/')).document
	expect(home.title).toBe('Trang tin Vùng Than — Kỷ luật và Đồng tâm')
	expect(home.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
		'Tin của thợ mỏ.',
	)
	const list = (await read('/chuyen-muc/an-toan/')).document
	expect(list.title).toBe('An toàn | Trang tin Vùng Than')
	expect(list.querySelector('.masthead .brand-name')?.textContent.trim()).toBe(
		'Trang tin Vùng Than',
	)
})

test('without a logo, the first letter of the name stands for it', async () => {
	const { document } = await read('/')
	expect(document.querySelector('.masthead .brand-letter')?.textContent.trim()).toBe('T')
	expect(document.querySelector('.masthead img')).toBeNull()
})

test('a logo is the picture its corporation uploaded, whose room is kept', async () => {
	const { edition } = plain
	const cover = edition.newest('all', 9).flatMap((id) => edition.card(id)?.cover ?? [])[0]
	const logo = cover?.media ?? ''
	const site = await openFixtureSite([
		{ type: 'identity', id: 'identity', version: '1', data: { ...coal, logo } },
	])
	const image = (await site.read('/')).document.querySelector('.masthead .brand img')
	expect(image?.getAttribute('src')).toContain(edition.media(logo)?.original.name)
	expect(image?.getAttribute('alt')).toBe('')
	expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0)
})

test('the footer says whose site it is, where they are, and leads on', async () => {
	const { document } = await read('/')
	const footer = document.querySelector('.footer')
	expect(footer?.textContent).toContain('Tập đoàn Than Ví Dụ')
	expect(footer?.querySelector('.footer-text')?.textContent).toBe(coal.footer.text)
	const link = footer?.querySelector('a[href="https://example.org/"]')
	expect(link?.getAttribute('rel')).toContain('noopener')
	expect(footer?.querySelector('a[href="/rss.xml"]')).not.toBeNull()
	const top = footer?.querySelector('.to-top')?.getAttribute('href') ?? ''
	expect(document.querySelector(top)).toBe(document.body)
	const all = document.querySelector('.to-all')?.getAttribute('href') ?? ''
	expect(footer?.querySelector(all)?.tagName).toBe('NAV')
})

test('its colours come as a style sheet that keeps its address until they change', async () => {
	const sheetOf = async (site: typeof plain) =>
		(await site.read('/')).document
			.querySelector('link[rel=stylesheet][href^="/giao-dien/"]')
			?.getAttribute('href') ?? ''
	const [own, usual] = [await sheetOf({ ...plain, read }), await sheetOf(plain)]
	expect(own).not.toBe(usual)
	const { status, text } = await read(own)
	expect(status).toBe(200)
	expect(text).toContain('--brand:#1a1a1a')
	expect((await read(usual)).status).toBe(404)
	const { document } = await read('/')
	const themes = [...document.querySelectorAll('meta[name=theme-color]')]
	expect(themes.map((theme) => theme.getAttribute('content'))).toContain('#1a1a1a')
	expect(themes).toHaveLength(2)
})

test('the navigation marks where the reader is', async () => {
	const current = async (address: string) =>
		[...(await read(address)).document.querySelectorAll('.sections [aria-current]')].map((link) =>
			link.textContent.trim(),
		)
	expect(await current('/')).toEqual(['Trang chủ'])
	expect(await current('/chuyen-muc/an-toan/')).toEqual(['An toàn'])
	expect(await current('/bai-viet/ho-khe-bo-don-lu-som/')).toEqual(['Sản xuất'])
})
