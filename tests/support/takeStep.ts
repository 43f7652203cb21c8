import type { Page } from 'playwright-core'

/** Press a step's button in the admin, and once more where a dialog asks. */
export async function takeStep(page: Page, name: string | RegExp): Promise<void> {
	await page.getByRole('button', { name }).first().click()
	const asked = page.getByRole('dialog').getByRole('button', { name })
	await Promise.race([
		asked.waitFor().then(() => asked.click()),
		page.waitForEvent('framenavigated'),
	])
}
