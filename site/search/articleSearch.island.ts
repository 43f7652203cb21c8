import { promotedFor } from '#shared/search/promotedFor.ts'
import { drawResult } from './drawResult.ts'
import { FilterPanel } from './filterPanel.ts'
import { loadSearchAids } from './loadSearchAids.ts'
import type { Found, FoundArticle, SearchQuery } from './search.ts'
import { parseSearchAddress, toSearchAddress } from './searchAddress.ts'
import { openSearch } from './searchArticles.ts'
import { searchPartsOf } from './searchParts.ts'
import { placeInHistory, rememberPlace, type SearchPlace } from './searchPlace.ts'
import { OUT_OF_REACH, SEARCHING, toCountText, toNothingText } from './searchWords.ts'

/** Histories and tabs tell searches apart by what was looked for. */
const TITLE = document.title

/** Long enough for a typed word, short enough to feel at once. */
const PAUSE_MS = 150

/** An answer that takes longer is announced; a quicker one would only flicker. */
const PATIENCE_MS = 500

const RESULTS_PER_STEP = 10

/** With so few results, what was typed may be a slip. */
const FEW = 3

/**
 * Finds articles as one types; the address keeps what was looked for.
 *
 * Why an island: the index lies with the site's files and is searched in the browser, so that
 * search needs no server and goes on where the head office is cut off.
 */
class ArticleSearch extends HTMLElement {
	#parts = searchPartsOf(this)
	#panel = new FilterPanel(this.#parts, (name, value) => {
		const { [name]: _former, ...others } = this.#query.filters
		this.#ask({ filters: value ? { ...others, [name]: value } : others })
		// Its chip is gone; whoever gave it up goes on with the words.
		if (!value && document.activeElement === document.body) this.#parts.field.focus()
	})
	#query: SearchQuery = parseSearchAddress('')
	#search: ReturnType<typeof openSearch> | undefined
	#found: Found | undefined
	#pause: ReturnType<typeof setTimeout> | undefined
	/** Counts questions, so that a slow answer never replaces a newer one. */
	#asked = 0

	connectedCallback(): void {
		const { field, form, order, more, retry, hintLink } = this.#parts
		history.scrollRestoration = 'manual'
		field.addEventListener('focus', () => void this.#open().catch(() => undefined))
		field.addEventListener('input', () => {
			clearTimeout(this.#pause)
			this.#pause = setTimeout(() => this.#refine(), PAUSE_MS)
		})
		form.addEventListener('submit', (event) => {
			event.preventDefault()
			this.#ask({ text: field.value })
		})
		order.addEventListener('change', () => this.#ask({ order: this.#chosenOrder() }))
		hintLink.addEventListener('click', (event) => {
			event.preventDefault()
			this.#ask({ text: hintLink.textContent })
			field.focus()
		})
		more.addEventListener('click', () => void this.#showMore())
		retry.addEventListener('click', () => void this.#show())
		addEventListener('popstate', () => this.#readAddress())
		for (const leaving of ['click', 'pagehide']) addEventListener(leaving, () => this.#remember())
		this.#readAddress()
	}

	#readAddress(): void {
		this.#take(parseSearchAddress(location.search))
		this.#parts.field.value = this.#query.text
		void this.#show(placeInHistory())
	}

	/** What is typed replaces what was typed: nobody wants to go back letter by letter. */
	#refine(): void {
		this.#take({ ...this.#query, text: this.#parts.field.value })
		history.replaceState(null, '', toSearchAddress(this.#query))
		void this.#show()
	}

	/** A step one can go back from. */
	#ask(differences: Partial<SearchQuery>): void {
		clearTimeout(this.#pause)
		this.#remember()
		this.#take({ ...this.#query, text: this.#parts.field.value, ...differences })
		this.#parts.field.value = this.#query.text
		history.pushState(null, '', toSearchAddress(this.#query))
		void this.#show()
	}

	#take({ text, filters, order }: SearchQuery): void {
		this.#query = { text: text.normalize('NFC').trim(), filters, order }
		document.title = this.#query.text ? `${this.#query.text} – ${TITLE}` : TITLE
		for (const radio of this.#parts.order.querySelectorAll('input')) {
			radio.checked = radio.value === order
		}
	}

	#remember(): void {
		rememberPlace(this.#parts.results.childElementCount)
	}

	async #show(place?: SearchPlace): Promise<void> {
		const asked = ++this.#asked
		const query = this.#query
		const { results, status } = this.#parts
		if (!query.text && !Object.keys(query.filters).length) return this.#clear('', 'start')
		results.ariaBusy = 'true'
		const patience = setTimeout(() => (status.textContent = SEARCHING), PATIENCE_MS)
		try {
			const search = await this.#open()
			const found = await search.find(query)
			const [articles, promoted] = await Promise.all([
				found.next(Math.max(place?.shown ?? 0, RESULTS_PER_STEP)),
				this.#promotedFor(query),
			])
			if (asked !== this.#asked) return
			clearTimeout(patience)
			const isEmpty = !articles.length && !promoted.length
			this.#clear(
				articles.length ? toCountText(found, articles.length) : toNothingText(query),
				isEmpty && 'nothing',
			)
			this.#found = found
			this.#draw(articles, promoted)
			if (place) scrollTo({ top: place.top, behavior: 'instant' })
			void this.#suggest(found)
		} catch (error) {
			reportError(error)
			if (asked !== this.#asked) return
			this.#search = undefined
			this.#clear(OUT_OF_REACH, 'retry')
		} finally {
			clearTimeout(patience)
		}
	}

	/** Only above the plain answer: who narrows or orders it wants to see for themselves. */
	async #promotedFor({ text, filters, order }: SearchQuery): Promise<FoundArticle[]> {
		if (order !== 'best' || Object.keys(filters).length) return []
		const promoted = promotedFor(text, await loadSearchAids())
		return promoted.map((result) => ({
			...result,
			headlineParts: [result.headline],
			excerpt: [],
			isBeginning: true,
			isEnd: true,
		}))
	}

	#draw(articles: readonly FoundArticle[], promoted: readonly FoundArticle[]): void {
		const { order, results, promotedList } = this.#parts
		this.#parts.promoted.hidden = !promoted.length
		promotedList.append(...promoted.map((article) => drawResult(article, 'h3')))
		const above = new Set(promoted.map(({ path }) => path))
		// Twice on a page would be once too often.
		const drawn = articles.map((article) => drawResult(article, 'h2'))
		drawn.forEach((entry, place) => (entry.hidden = above.has(articles[place]?.path ?? '')))
		results.append(...drawn)
		order.hidden = !articles.length
		this.#panel.show(this.#found, this.#query.filters)
		this.#offerMore()
	}

	#offerMore(): void {
		const { more, results } = this.#parts
		const { count = 0, hasMore = false } = this.#found ?? {}
		more.hidden = !hasMore
		more.textContent =
			results.childElementCount < count ? 'Xem thêm kết quả' : 'Tìm trong bài cũ hơn'
	}

	async #showMore(): Promise<void> {
		const { more, nothing, results, status } = this.#parts
		const found = this.#found
		if (!found || more.ariaBusy === 'true') return
		more.ariaBusy = 'true'
		try {
			const further = await found.next(RESULTS_PER_STEP)
			if (found !== this.#found) return
			const drawn = further.map((article) => drawResult(article, 'h2'))
			results.append(...drawn)
			nothing.hidden ||= drawn.length > 0
			status.textContent = results.childElementCount
				? toCountText(found, results.childElementCount)
				: toNothingText(this.#query)
			this.#offerMore()
			// The button may have gone; whoever used it goes on reading where the new ones begin.
			const next = drawn[0]?.querySelector('a') ?? status
			next.focus()
		} catch (error) {
			reportError(error)
			status.textContent = OUT_OF_REACH
		} finally {
			more.ariaBusy = 'false'
		}
	}

	async #suggest(found: Found): Promise<void> {
		const { hint, hintLink } = this.#parts
		if (!this.#query.text || found.count > FEW) return
		const search = await this.#open()
		const text = await search.suggest(this.#query.text).catch(reportError)
		if (!text || found !== this.#found) return
		hintLink.textContent = text
		hintLink.href = toSearchAddress({ ...this.#query, text })
		hint.hidden = false
	}

	#clear(text: string, shown: 'start' | 'nothing' | 'retry' | false): void {
		const { status, results, promotedList } = this.#parts
		this.#found = undefined
		status.textContent = text
		results.ariaBusy = 'false'
		results.replaceChildren()
		promotedList.replaceChildren()
		for (const name of ['promoted', 'hint', 'more', 'order'] as const) {
			this.#parts[name].hidden = true
		}
		for (const name of ['start', 'nothing', 'retry'] as const) {
			this.#parts[name].hidden = name !== shown
		}
		this.#panel.show(undefined, this.#query.filters)
	}

	#chosenOrder(): SearchQuery['order'] {
		return this.#parts.order.querySelector('input:checked')?.getAttribute('value') === 'newest'
			? 'newest'
			: 'best'
	}

	#open(): ReturnType<typeof openSearch> {
		return (this.#search ??= openSearch())
	}
}

customElements.define('article-search', ArticleSearch)
