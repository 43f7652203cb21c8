import type { Browser } from 'playwright-core'
import { openPage, type OpenPage, type Screen } from './openPage.ts'
import { checkAccents } from './pageChecks/checkAccents.ts'
import { checkAxe, checkContrast } from './pageChecks/checkAxe.ts'
import { checkForcedColours } from './pageChecks/checkForcedColours.ts'
import { checkKeyboard } from './pageChecks/checkKeyboard.ts'
import { checkMotion } from './pageChecks/checkMotion.ts'
import { checkPictures } from './pageChecks/checkPictures.ts'
import { checkReflow } from './pageChecks/checkReflow.ts'
import { checkStructure } from './pageChecks/checkStructure.ts'
import type { PageOfType } from './pageTypes.ts'
import type { Violation } from './violation.ts'

const phone: Screen = { width: 360, height: 780, density: 2 }
const desk: Screen = { width: 1440, height: 900, density: 1 }

/** Pages looked at side by side. */
const AT_ONCE = 2

/** Every page, on a phone and on a desk, in light and in dark, is for everybody. */
export async function checkPages(
	browser: Browser,
	url: string,
	pages: readonly PageOfType[],
): Promise<Violation[]> {
	const waiting = pages.flatMap((page) => [phone, desk].map((screen) => ({ page, screen })))
	const violations: Violation[] = []
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			violations.push(...(await checkPage(browser, url, next.page, next.screen)))
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work))
	return violations
}

async function checkPage(
	browser: Browser,
	url: string,
	pageOfType: PageOfType,
	screen: Screen,
): Promise<Violation[]> {
	const violations: Violation[] = []
	const where = `${pageOfType.type} ${pageOfType.address}, ${screen.width} px`
	const report = (check: string, faults: readonly string[], how = '') => {
		violations.push(...faults.map((what) => ({ check, where: where + how, what })))
	}
	let opened: OpenPage | undefined
	try {
		opened = await openPage(browser, url, pageOfType, screen)
		const { page } = opened
		report('loading', await opened.faults())
		report('structure', await checkStructure(page))
		report('axe', await checkAxe(page))
		await page.emulateMedia({ colorScheme: 'dark' })
		report('axe', await checkContrast(page), ', dark')
		await page.emulateMedia({ colorScheme: 'light' })
		report('accents', await checkAccents(page))
		report('pictures', await checkPictures(page))
		if (screen === phone) {
			report('motion', await checkMotion(page))
			report('colours', await checkForcedColours(page))
			report('reflow', await checkReflow(page))
		} else {
			report('keyboard', await checkKeyboard(page))
		}
	} catch (error) {
		report('loading', [String(error)])
	} finally {
		await opened?.close()
	}
	return violations
}
