import { drawResult } from './drawResult.ts'
import type { Found } from './search.ts'
import { openSearch } from './searchArticles.ts'
import { toCountText, toNothingText } from './searchWords.ts'

/** Long enough for a typed word, short enough to feel at once. */
const PAUSE_MS = 150
const RESULTS_PER_STEP = 10

/**
 * Finds articles as one types; the address keeps what was looked for.
 *
 * Why an island: the index lies with the site's files and is searched in the browser, so that
 * search needs no server and goes on where the head office is cut off.
 */
class ArticleSearch extends HTMLElement {
	#form = this.#part('form', HTMLFormElement)
	#field = this.#part('input', HTMLInputElement)
	#status = this.#part('[role=status]', HTMLElement)
	#list = this.#part('ol', HTMLElement)
	#more = this.#part('button[data-more]', HTMLButtonElement)
	#search: ReturnType<typeof openSearch> | undefined
	#found: Found | undefined
	#pause: ReturnType<typeof setTimeout> | undefined
	/** Counts questions, so that a slow answer never replaces a newer one. */
	#asked = 0

	connectedCallback(): void {
		this.#field.addEventListener('focus', () => void this.#open().catch(() => undefined))
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#pause)
			this.#pause = setTimeout(() => {
				history.replaceState(null, '', this.#address())
				void this.#show()
			}, PAUSE_MS)
		})
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault()
			clearTimeout(this.#pause)
			history.pushState(null, '', this.#address())
			void this.#show()
		})
		this.#more.addEventListener('click', () => void this.#showMore())
		addEventListener('popstate', () => this.#readAddress())
		this.#readAddress()
	}

	#readAddress(): void {
		this.#field.value = new URLSearchParams(location.search).get('q') ?? ''
		void this.#show()
	}

	#address(): string {
		const query = this.#field.value.trim()
		return query ? `?${new URLSearchParams({ q: query }).toString()}` : location.pathname
	}

	async #show(): Promise<void> {
		const asked = ++this.#asked
		const query = this.#field.value.trim()
		if (!query) return this.#clear('')
		try {
			const search = await this.#open()
			const found = await search.find({ text: query, filters: {}, order: 'best' })
			const first = await found.next(RESULTS_PER_STEP)
			if (asked !== this.#asked) return
			this.#clear(
				first.length
					? toCountText(
							found.count > RESULTS_PER_STEP ? found : { count: first.length, isExact: true },
						)
					: toNothingText({ text: query, filters: {} }),
			)
			this.#found = found
			this.#list.append(...first.map(drawResult))
			this.#more.hidden = !found.hasMore
		} catch (error) {
			reportError(error)
			if (asked !== this.#asked) return
			this.#search = undefined
			this.#clear('Chưa mở được mục tìm kiếm. Bạn kiểm tra kết nối mạng rồi bấm “Tìm” để thử lại.')
		}
	}

	async #showMore(): Promise<void> {
		const found = this.#found
		const further = (await found?.next(RESULTS_PER_STEP)) ?? []
		if (found !== this.#found) return
		const drawn = further.map(drawResult)
		this.#list.append(...drawn)
		this.#more.hidden = !found?.hasMore
		drawn[0]?.querySelector('a')?.focus()
	}

	#clear(status: string): void {
		this.#found = undefined
		this.#more.hidden = true
		this.#list.replaceChildren()
		this.#status.textContent = status
	}

	#open(): ReturnType<typeof openSearch> {
		return (this.#search ??= openSearch())
	}

	#part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part {
		const part = this.querySelector(selector)
		if (!(part instanceof kind)) throw new Error(`The search page lacks ${selector}`)
		return part
	}
}

customElements.define('article-search', ArticleSearch)
