import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { DEMO_PASSWORD, demoEmail } from '#cms/demo/logins.ts'
import { TIME_ZONE } from '#shared/dates.ts'
import type { Desk } from '#cms/workflow/desk/desk.ts'

const FOLDER = path.resolve('cms/admin/screenshots')
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 780 }
/** Colours are enough of a page of text and lines, and keep a picture below 200 kB. */
const COLOURS = 128
/** Milliseconds for pictures in the text to be drawn. */
const SETTLE_MS = 1_500

/** Take the pictures of cms/README.md from the system at `site`, which has the demo newsroom. */
export async function takeDesk(browser: Browser, site: string): Promise<void> {
	const context = await browser.newContext({
		viewport: WIDE,
		locale: 'vi-VN',
		timezoneId: TIME_ZONE,
	})
	const login = { email: demoEmail('bientap'), password: DEMO_PASSWORD }
	const answer = await context.request.post(`${site}/api/people/login`, { data: login })
	if (!answer.ok()) throw new Error(`${login.email} cannot log in at ${site}: is the demo there?`)
	const page = await context.newPage()

	await page.goto(`${site}/admin`)
	await page.waitForSelector('.bantin-desk')
	await take(page, 'desk')
	await page.setViewportSize(PHONE)
	await take(page, 'desk-phone')

	// The CMS answers its own desk with what its endpoint promises.
	const desk = (await (await context.request.get(`${site}/api/desk`)).json()) as Desk
	const article = desk.waiting.lines.find(({ collection }) => collection === 'articles')
	if (!article) throw new Error('No article waits for this editor.')
	await page.setViewportSize(WIDE)
	await page.goto(`${site}/admin/collections/articles/${article.id}`)
	await page.waitForSelector('.bantin-workflow__steps')
	await take(page, 'article-in-review')
}

async function take(page: Page, name: string): Promise<void> {
	await page.waitForTimeout(SETTLE_MS)
	const picture = await page.screenshot()
	const small = await sharp(picture).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer()
	await mkdir(FOLDER, { recursive: true })
	await writeFile(path.join(FOLDER, `${name}.png`), small)
	console.log(`${name}.png: ${Math.ceil(small.length / 1024)} kB`)
}
