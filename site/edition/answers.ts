import { defaultIdentity } from '#shared/identity/identity.ts'
import type { ShowPiece } from '#shared/paths.ts'
import { unitsToRead, type Shelf } from './addresses.ts'
import type { Edition, PieceList } from './edition.ts'
import { newestShown } from './newestShown.ts'
import { newestOf } from './newestOf.ts'
import { noticesOn, programmesOn } from './onDisplay.ts'
import { archivePagesFor, LIST_PAGE_SIZE, sitemapPagesFor, toListKey } from './lists.ts'
import type { PieceFacts } from './pieceFacts.ts'
import { sitemapFile } from './sitemapFile.ts'

/** The edition whose answers come from `shelf` as it is at the time of the question. */
export function answerFrom(shelf: Shelf, siteUrl: string): Edition {
	const listOf = (list: PieceList) => shelf.pieces.list(toListKey(list))
	const showBySlug = <Type extends ShowPiece>(type: Type, slug: string) => {
		const id = shelf.pieces.bySlug(type, slug)?.id
		return id === undefined ? undefined : shelf.entries.find(type, id)
	}
	return {
		siteUrl,
		articleBySlug: (slug) => {
			const id = shelf.pieces.bySlug('article', slug)?.id
			return id === undefined ? undefined : shelf.entries.find('article', id)
		},
		clipBySlug: (slug) => showBySlug('clip', slug),
		infographicBySlug: (slug) => showBySlug('infographic', slug),
		currentSlug: (type, formerSlug) => shelf.pieces.byFormerSlug(type, formerSlug)?.slug,
		card: (id) => shelf.entries.card(id),
		clip: (id) => shelf.entries.find('clip', id),
		infographic: (id) => shelf.entries.find('infographic', id),
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
		besides: (id) => {
			const article = shelf.pieces.byId(id)
			if (!article?.section) return { newer: null, older: null }
			const key = toListKey({ kind: 'section', id: article.section })
			const { newer, older } = shelf.pieces.neighbours(key, article)
			return { newer: newer?.id ?? null, older: older?.id ?? null }
		},
		earlier: (list, { id, publishedAt }, count) => {
			const before = { id, time: Date.parse(publishedAt) }
			const pieces = listOf(list)
			const at = shelf.pieces.position(toListKey(list), before)
			return newestFirst(pieces.slice(Math.max(0, at - count), at))
		},
		months: () =>
			shelf.pieces
				.listKeys()
				.filter((key) => key.startsWith('month:'))
				.sort()
				.reverse()
				.map((key) => ({
					month: key.slice('month:'.length),
					count: shelf.pieces.list(key).length,
				})),
		sitemap: (page) => sitemapFile(shelf, page),
		sitemapPages: () => sitemapPagesFor(shelf.pieces.list('all').length),
		frontPage: () => shelf.entries.find('frontPage', 'frontPage'),
		slogans: () => newestOf(shelf.entries.allKept('slogan')),
		banners: (position) =>
			newestOf(shelf.entries.allKept('banner'))
				.filter((banner) => banner.position === position)
				.sort((a, b) => a.order - b.order),
		mostRead: () => shelf.entries.mostRead(),
		identity: () => shelf.entries.find('identity', 'identity') ?? defaultIdentity,
		searchAids: () => shelf.entries.find('searchAids', 'searchAids'),
		sections: () =>
			shelf.entries
				.allKept('section')
				.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'vi')),
		section: (id) => shelf.entries.kept('section', id),
		sectionBySlug: (slug) => shelf.entries.keptBySlug('section', slug),
		unit: (id) => shelf.entries.kept('unit', id),
		unitBySlug: (slug) => shelf.entries.keptBySlug('unit', slug),
		units: () => {
			const toRead = unitsToRead(shelf)
			return shelf.entries
				.allKept('unit')
				.filter(({ id }) => toRead.has(id))
				.sort((a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1))
		},
		tag: (id) => shelf.entries.kept('tag', id),
		tagBySlug: (slug) => shelf.entries.keptBySlug('tag', slug),
		person: (id) => shelf.entries.kept('person', id),
		personBySlug: (slug) => shelf.entries.keptBySlug('person', slug),
		media: (id) => shelf.entries.find('media', id),
		banner: (id) => shelf.entries.kept('banner', id),
		slogan: (id) => shelf.entries.kept('slogan', id),
		displayBySlug: (slug) => shelf.entries.keptBySlug('display', slug),
		programmesOn: (display) => programmesOn(shelf.entries, display),
		programme: (id) => shelf.entries.kept('programme', id),
		noticesOn: (unit) => noticesOn(shelf.entries, unit),
		newestShown: (type, of, section, count) => newestShown(shelf, type, { of, section }, count),
		fileHash: (name) => shelf.entries.fileHash(name),
	}
}

function newestFirst(pieces: readonly PieceFacts[]): string[] {
	return pieces.map(({ id }) => id).reverse()
}
