import type { Page } from 'playwright-core'

/** The page says its language and what it is, its headings are an outline, its letters are composed. */
export function checkStructure(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
			heading.checkVisibility(),
		)
		const levels = headings.map(({ localName }) => Number(localName[1]))
		const skipped = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1)
		const text = document.documentElement.textContent
		const { title } = document
		return [
			...(document.documentElement.lang === 'vi' ? [] : ['its language is not vi']),
			...(title.trim() ? [] : ['it has no title']),
			...(levels.filter((level) => level === 1).length === 1 ? [] : ['it has not just one h1']),
			...skipped.map((heading) => `a level is skipped before “${heading.textContent.trim()}”`),
			...(text === text.normalize('NFC') ? [] : ['its letters are not all composed (NFC)']),
		]
	})
}
