import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anInfographic } from '#tests/site/publisher/anInfographic.ts'
import { anArticle, anEdition, aPicture } from '#tests/site/publisher/newsroom.ts'
import { openReadersSearch, type ReadersSearch } from '#tests/site/search/readersSearch.ts'
import { openBrowser } from '#tests/support/browser.ts'

const STORY =
	'<div data-block="photoStory"><figure data-media="m1"></figure><figure data-media="m2"></figure></div>'

let readers: ReadersSearch
let browser: Browser
let page: Page

beforeAll(async () => {
	const edition = anEdition(3)
	for (const id of ['m1', 'm2']) edition.put('media', aPicture(edition, id))
	edition.put('infographic', anInfographic('i1'))
	edition.put('article', anArticle('a90', { body: STORY, media: ['m1', 'm2'] }))
	readers = await openReadersSearch(edition)
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
})

afterAll(async () => {
	await browser.close()
	await readers.close()
})

test('with keys alone readers open an infographic, zoom it, and are back where they were', async () => {
	await page.goto(`${readers.url}/infographic/hinh-i1/`)
	const link = page.locator('.whole-picture')
	await link.press('Enter')
	const viewer = page.getByRole('dialog', { name: 'Xem hình lớn' })
	await viewer.waitFor()
	const before = await percentOf()
	await page.keyboard.press('+')
	expect(await percentOf()).toBeGreaterThan(before)
	await page.keyboard.press('Escape')
	await viewer.waitFor({ state: 'detached' })
	expect(await hasFocus('.whole-picture')).toBe(true)
})

test('with keys alone readers leaf through a photo story, and are back at the picture they opened', async () => {
	await page.goto(`${readers.url}/bai-viet/bai-a90/`)
	await page.locator('.photo-story a').first().press('Enter')
	const dialog = page.getByRole('dialog', { name: 'Chùm ảnh, 2 ảnh' })
	await dialog.getByText('1/2').waitFor()
	await page.keyboard.press('ArrowRight')
	await dialog.getByText('2/2').waitFor()
	await page.keyboard.press('Escape')
	await dialog.waitFor({ state: 'detached' })
	expect(await hasFocus('.photo-story figure:first-child a')).toBe(true)
})

async function percentOf(): Promise<number> {
	return Number.parseInt(await page.locator('dialog output').innerText())
}

function hasFocus(selector: string): Promise<boolean> {
	return page.locator(selector).evaluate((element) => element === document.activeElement)
}
