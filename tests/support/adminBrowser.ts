import type { BrowserContext, Page } from 'playwright-core'
import type { Bantin } from './bantin.ts'
import { openBrowser } from './browser.ts'
import { PASSWORD, type Colleague } from './newsroom.ts'

/** A browser in which everybody of the newsroom works, each in a window of their own. */
export interface AdminBrowser {
	/** A window of nobody's, such as a reader's. */
	openWindow(): Promise<Page>
	/** The window of a person who has just logged in and sees the desk. */
	logInAs(person: Pick<Colleague, 'email'>): Promise<Page>
	/** The window of a person who has opened a piece. */
	openPieceAs(person: Pick<Colleague, 'email'>, collection: string, id: string): Promise<Page>
	/** Requests to anywhere but the system under test that a page tried. */
	stray: string[]
	close(): Promise<void>
}

/** Open a real Chromium beside a running system; it reaches nothing else. */
export async function openAdminBrowser(bantin: () => Bantin): Promise<AdminBrowser> {
	const browser = await openBrowser()
	const stray: string[] = []

	async function aContext(): Promise<BrowserContext> {
		const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
		await context.route(
			(url) => !url.href.startsWith(bantin().url) && /^(https?|wss?):$/.test(url.protocol),
			async (route) => {
				stray.push(route.request().url())
				await route.abort()
			},
		)
		return context
	}

	async function openWindow(): Promise<Page> {
		return (await aContext()).newPage()
	}

	async function logInAs({ email }: Pick<Colleague, 'email'>): Promise<Page> {
		const page = await openWindow()
		await page.goto(`${bantin().url}/admin/login`)
		await page.locator('#field-email').fill(email)
		await page.locator('#field-password').fill(PASSWORD)
		await page.locator('button[type=submit]').click()
		await page.waitForURL(/\/admin\/?$/)
		return page
	}

	return {
		openWindow,
		logInAs,
		openPieceAs: async (person, collection, id) => {
			const page = await logInAs(person)
			await page.goto(`${bantin().url}/admin/collections/${collection}/${id}`)
			return page
		},
		stray,
		close: () => browser.close(),
	}
}
