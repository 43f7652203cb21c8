import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EditionStore } from '#site/edition/store.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const { read } = await openFixtureSite()
const home = await read('/')

test('the home page opens with the newest article that has a picture', () => {
	const lead = home.document.querySelector('.card-lead')
	expect(lead?.querySelector('h2')?.textContent).toContain('Đóng điện trạm biến áp 110 kV')
	expect(lead?.querySelector('img')?.getAttribute('fetchpriority')).toBe('high')
	expect(lead?.querySelector('time')?.textContent).toBe('17/06/2022 15:28')
})

test('navigation, skip link and landmarks are where people look for them', () => {
	const { document } = home
	const sections = [...document.querySelectorAll('.sections a')].map((link) =>
		link.textContent.trim(),
	)
	expect(sections).toEqual([
		'Trang chủ',
		'Sản xuất',
		'An toàn',
		'Con người',
		'Đời sống',
		'Văn bản mới',
	])
	expect(document.querySelector('.sections [aria-current=page]')?.textContent).toBe('Trang chủ')
	expect(document.querySelector('body > :first-child')?.getAttribute('href')).toBe('#noi-dung')
	expect(document.querySelectorAll('main#noi-dung')).toHaveLength(1)
	expect(document.querySelectorAll('h1')).toHaveLength(1)
})

test('an article stands at the top or in its section, never in both', () => {
	const links = [...home.document.querySelectorAll('.card-lead a, .card-second a, .strips .card a')]
	const addresses = links.map((link) => link.getAttribute('href'))
	expect(new Set(addresses).size).toBe(addresses.length)
})

test('the home page has nothing inline and weighs at most 14 kB', () => {
	expect(home.document.querySelectorAll('script:not([src]), style, [style]')).toHaveLength(0)
	expect(brotliCompressSync(home.text).length).toBeLessThanOrEqual(14 * 1024)
})

test('a newsroom that has published nothing yet says so', async () => {
	const { render } = await loadSiteBundle('site/dist')
	const page = await render('/', new EditionStore(':memory:').edition('https://bantin.example'))
	expect(await page.text()).toContain('Bản tin chưa có bài nào.')
})
