import type axe from 'axe-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of WCAG 2.2 AA, nor what axe holds good practice, is broken. */
export async function checkAxe(page: Page): Promise<string[]> {
	return faultsFor(page, { type: 'tag', values: TAGS })
}

/** Whatever is read can be told from what it stands on: the one rule whose answer other colours change. */
export async function checkContrast(page: Page): Promise<string[]> {
	return faultsFor(page, { type: 'rule', values: ['color-contrast'] })
}

async function faultsFor(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
	await page.evaluate(`globalThis.axe ?? (() => { ${source} })()`)
	const { violations } = await page.evaluate<axe.AxeResults, axe.RunOnly>(
		// The script above has put it there.
		(only) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: only }),
		runOnly,
	)
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any }) => {
			const why = any[0]?.message ?? ''
			return `${id}: ${help} — ${target.join(' ')}${why && ` (${why})`}`
		}),
	)
}
