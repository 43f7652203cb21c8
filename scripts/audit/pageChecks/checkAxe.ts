import type axe from 'axe-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of WCAG 2.2 AA, nor what axe holds good practice, is broken. */
export async function checkAxe(page: Page): Promise<string[]> {
	await page.evaluate(`globalThis.axe ?? (() => { ${source} })()`)
	const { violations } = await page.evaluate<axe.AxeResults, string[]>(
		// The script above has put it there.
		(tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
		TAGS,
	)
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any }) => {
			const why = any[0]?.message ?? ''
			return `${id}: ${help} — ${target.join(' ')}${why && ` (${why})`}`
		}),
	)
}
