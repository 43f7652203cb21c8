import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { findPages } from '#scripts/audit/findPages.ts'
import { openPage } from '#scripts/audit/openPage.ts'
import { walkSite } from '#scripts/audit/walkSite.ts'

const WIDTHS = [360, 768, 1440]
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 900
/** Addresses to look for types of page in. */
const MOST = 1_000

/** Take every type of page of the site at `url`, in every width and both schemes, into `folder`. */
export async function takePages(
	browser: Browser,
	url: string,
	folder: string,
	onLine: (line: string) => void,
): Promise<void> {
	await mkdir(folder, { recursive: true })
	const pages = findPages(await walkSite(url, MOST))
	for (const pageOfType of pages) {
		for (const width of WIDTHS) {
			const screen = { width, height: HEIGHT, density: 1 }
			const { page, close } = await openPage(browser, url, pageOfType, screen)
			// A picture of the whole page shows what nobody has scrolled to yet.
			await page.evaluate(async () => {
				for (const img of document.images) img.loading = 'eager'
				await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)))
			})
			for (const scheme of SCHEMES) {
				await page.emulateMedia({ colorScheme: scheme })
				const name = `${pageOfType.type}-${width}-${scheme}.png`
				await writeFile(path.join(folder, name), await page.screenshot({ fullPage: true }))
			}
			await close()
		}
		onLine(`${pageOfType.type}: ${pageOfType.address}`)
	}
}
