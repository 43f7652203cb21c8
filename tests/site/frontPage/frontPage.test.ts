import { brotliCompressSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { overlay } from '#site/edition/overlay.ts'
import { EditionStore } from '#site/edition/store.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const { read, edition } = await openFixtureSite()
const home = await read('/')

test('the home page opens with the newest article that has a picture', () => {
	const lead = home.document.querySelector('.card-lead')
	expect(lead?.querySelector('h2')?.textContent).toContain('Đóng điện trạm biến áp 110 kV')
	expect(lead?.querySelector('img')?.getAttribute('fetchpriority')).toBe('high')
	expect(lead?.querySelector('time')?.textContent).toBe('17/06/2022 15:28')
})

test('navigation, skip link and landmarks are where people look for them', () => {
	const { document } = home
	const sections = [...document.querySelectorAll('.sections li a')].map((link) =>
		link.textContent.trim(),
	)
	expect(sections).toEqual([
		'Trang chủ',
		'Sản xuất',
		'An toàn',
		'Con người',
		'Đời sống',
		'Văn bản mới',
		'Video',
		'Infographic',
		'Đơn vị',
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

test('a layout that is not saved can be looked at, and what readers do not have is passed over in it', async () => {
	const [lead = '', second = ''] = edition.newest('all', 9).slice(-2)
	const [section] = edition.sections()
	const data = {
		id: 'frontPage' as const,
		lead,
		seconds: ['khong-co', second],
		strips: ['khong-co', section?.id ?? ''],
		events: [],
	}
	const laid = overlay(edition, [{ type: 'frontPage', id: 'frontPage', version: 'preview', data }])
	const { render } = await loadSiteBundle('site/dist')
	const { document } = new JSDOM(await (await render('/', laid)).text()).window
	const headlineIn = (place: string) => document.querySelector(`${place} h2`)?.textContent.trim()
	expect(headlineIn('.card-lead')).toBe(edition.card(lead)?.headline)
	expect(headlineIn('.card-second')).toBe(edition.card(second)?.headline)
	const strips = [...document.querySelectorAll('.strips h2')].map((strip) =>
		strip.textContent.trim(),
	)
	expect(strips).toEqual([section?.name])
	expect(edition.frontPage()).toBeUndefined()
})

test('a newsroom that has published nothing yet says so', async () => {
	const { render } = await loadSiteBundle('site/dist')
	const page = await render('/', new EditionStore(':memory:').edition('https://bantin.example'))
	expect(await page.text()).toContain('Bản tin chưa có bài nào.')
})
