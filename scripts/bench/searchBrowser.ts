import type { BrowserContext, Page } from 'playwright-core'
import { EMPTY_PAGE } from './readersServer.ts'

/** A search engine in a page; `open` is JavaScript that gives a function from text to headlines. */
export type SearchScript = string

/** Bantin's search, as its page uses it. */
export const ourSearch: SearchScript = `
	const { openSearch } = await import('/@modules/site/search/searchArticles.ts')
	const search = await openSearch()
	return async (text) => {
		const found = await search.find({ text, filters: {}, order: 'best' })
		return (await found.next(10)).map(({ headline }) => headline)
	}`

/** Pagefind as its documentation shows it, with the index in `folder`. */
export function plainSearch(folder: string): SearchScript {
	return `
	const pagefind = await import('${folder}pagefind.js')
	return async (text) => {
		const { results } = await pagefind.search(text)
		const first = await Promise.all(results.slice(0, 10).map((result) => result.data()))
		return first.map(({ meta }) => meta.title)
	}`
}

/** A browser that searches. */
export class SearchBrowser {
	readonly #context: BrowserContext
	readonly #page: Page

	private constructor(context: BrowserContext, page: Page) {
		this.#context = context
		this.#page = page
	}

	/** A reader who has never been here before. */
	static async open(context: BrowserContext, url: string, script: SearchScript) {
		const page = await context.newPage()
		await page.goto(url + EMPTY_PAGE)
		await page.evaluate(`globalThis.opening = undefined
			globalThis.ask = async (text) =>
				(await (globalThis.opening ??= (async () => { ${script} })()))(text)`)
		return new SearchBrowser(context, page)
	}

	/** Headlines of the first ten results, and how long they took. */
	async ask(text: string): Promise<{ headlines: string[]; milliseconds: number }> {
		const started = performance.now()
		const headlines = await this.#page.evaluate<string[]>(`globalThis.ask(${JSON.stringify(text)})`)
		return { headlines, milliseconds: performance.now() - started }
	}

	/** Leave nothing behind. */
	async close(): Promise<void> {
		await this.#context.close()
	}
}
