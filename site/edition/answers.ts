import type { ArticleFacts } from './articleFacts.ts'
import type { Shelf } from './addresses.ts'
import type { ArticleList, Edition } from './edition.ts'
import { archivePagesFor, LIST_PAGE_SIZE, sitemapPagesFor, toListKey } from './lists.ts'
import { sitemapFile } from './sitemapFile.ts'

/** The edition whose answers come from `shelf` as it is at the time of the question. */
export function answerFrom(shelf: Shelf, siteUrl: string): Edition {
	const listOf = (list: ArticleList) => shelf.articles.list(toListKey(list))
	return {
		siteUrl,
		articleBySlug: (slug) => {
			const id = shelf.articles.bySlug(slug)?.id
			return id === undefined ? undefined : shelf.entries.find('article', id)
		},
		currentSlug: (formerSlug) => shelf.articles.byFormerSlug(formerSlug)?.slug,
		card: (id) => shelf.entries.card(id),
		newest: (list, count) => (count > 0 ? newestFirst(listOf(list).slice(-count)) : []),
		front: (list) => {
			const articles = listOf(list)
			const archivePages = archivePagesFor(articles.length)
			return { ids: newestFirst(articles.slice(archivePages * LIST_PAGE_SIZE)), archivePages }
		},
		archive: (list, page) => {
			const articles = listOf(list)
			const archivePages = archivePagesFor(articles.length)
			if (!Number.isInteger(page) || page < 1 || page > archivePages) return undefined
			const from = (page - 1) * LIST_PAGE_SIZE
			return {
				ids: newestFirst(articles.slice(from, from + LIST_PAGE_SIZE)),
				newer: page < archivePages ? page + 1 : null,
				older: page > 1 ? page - 1 : null,
			}
		},
		sitemap: (page) => sitemapFile(shelf, page),
		sitemapPages: () => sitemapPagesFor(shelf.articles.list('all').length),
		frontPage: () => shelf.entries.find('frontPage', 'frontPage'),
		searchAids: () => shelf.entries.find('searchAids', 'searchAids'),
		sections: () =>
			shelf.entries
				.subjects('section')
				.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'vi')),
		section: (id) => shelf.entries.subject('section', id),
		sectionBySlug: (slug) => shelf.entries.subjectBySlug('section', slug),
		unit: (id) => shelf.entries.subject('unit', id),
		unitBySlug: (slug) => shelf.entries.subjectBySlug('unit', slug),
		tag: (id) => shelf.entries.subject('tag', id),
		tagBySlug: (slug) => shelf.entries.subjectBySlug('tag', slug),
		person: (id) => shelf.entries.find('person', id),
		media: (id) => shelf.entries.find('media', id),
	}
}

function newestFirst(articles: readonly ArticleFacts[]): string[] {
	return articles.map(({ id }) => id).reverse()
}
