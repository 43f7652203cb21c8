import { compareArticles, listKeysOf, type ArticleFacts } from './articleFacts.ts'

/**
 * Every article's place in every list, and its addresses, in memory.
 *
 * Half a kilobyte an article; counting positions in SQLite would make a page of the archive cost more
 * the larger the archive is.
 */
export class ArticleIndex {
	readonly #byId = new Map<string, ArticleFacts>()
	readonly #bySlug = new Map<string, Set<string>>()
	readonly #byFormerSlug = new Map<string, Set<string>>()
	readonly #lists = new Map<string, ArticleFacts[]>()

	constructor(articles: readonly ArticleFacts[]) {
		for (const article of articles.toSorted(compareArticles)) this.add(article)
	}

	/** Add an article that is not there yet. */
	add(article: ArticleFacts): void {
		this.#byId.set(article.id, article)
		addTo(this.#bySlug, article.slug, article.id)
		for (const slug of article.formerSlugs) addTo(this.#byFormerSlug, slug, article.id)
		for (const key of listKeysOf(article)) {
			const list = this.#lists.get(key) ?? []
			list.splice(positionFor(list, article), 0, article)
			this.#lists.set(key, list)
		}
	}

	/** Remove an article that is there. */
	remove(article: ArticleFacts): void {
		this.#byId.delete(article.id)
		removeFrom(this.#bySlug, article.slug, article.id)
		for (const slug of article.formerSlugs) removeFrom(this.#byFormerSlug, slug, article.id)
		for (const key of listKeysOf(article)) {
			const list = this.#lists.get(key) ?? []
			list.splice(positionFor(list, article), 1)
			if (list.length) this.#lists.set(key, list)
			else this.#lists.delete(key)
		}
	}

	/** The article with this id. */
	byId(id: string): ArticleFacts | undefined {
		return this.#byId.get(id)
	}

	/** The article at this address; the first by id should two claim it. */
	bySlug(slug: string): ArticleFacts | undefined {
		return this.#first(this.#bySlug.get(slug))
	}

	/** The article that left this address, unless another one lives there now. */
	byFormerSlug(slug: string): ArticleFacts | undefined {
		return this.#bySlug.has(slug) ? undefined : this.#first(this.#byFormerSlug.get(slug))
	}

	/** Every address that articles once had. */
	formerSlugs(): string[] {
		return [...this.#byFormerSlug.keys()]
	}

	/** A list's articles, oldest first. */
	list(key: string): readonly ArticleFacts[] {
		return this.#lists.get(key) ?? []
	}

	/** Keys of the lists that have articles. */
	listKeys(): string[] {
		return [...this.#lists.keys()]
	}

	/** Where in the list the article is, or would be. */
	position(key: string, article: ArticleFacts): number {
		return positionFor(this.list(key), article)
	}

	#first(ids: Set<string> | undefined): ArticleFacts | undefined {
		if (!ids) return undefined
		const [id] = [...ids].sort()
		return id === undefined ? undefined : this.#byId.get(id)
	}
}

function positionFor(list: readonly ArticleFacts[], article: ArticleFacts): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >>> 1
		const other = list[middle]
		if (other && compareArticles(other, article) < 0) low = middle + 1
		else high = middle
	}
	return low
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key)
	if (ids) ids.add(id)
	else map.set(key, new Set([id]))
}

function removeFrom(map: Map<string, Set<string>>, key: string, id: string): void {
	const ids = map.get(key)
	ids?.delete(id)
	if (ids?.size === 0) map.delete(key)
}
