import { listRoots, paths, type ListKind } from '#shared/paths.ts'
import { listKeysOf, type ArticleFacts } from './articleFacts.ts'
import type { ArticleIndex } from './articleIndex.ts'
import type { EntryTable } from './entryTable.ts'
import { archivePagesFor, sitemapPagesFor, toListKey } from './lists.ts'

/** What decides which addresses the site has. */
export interface Shelf {
	articles: ArticleIndex
	entries: EntryTable
}

/** Addresses that exist whatever the edition holds. */
export const fixedAddresses = [
	paths.home,
	paths.search,
	paths.searchAids,
	paths.searchPlain,
	paths.rss,
	paths.sitemapIndex,
	paths.notFound,
	paths.robots,
] as readonly string[]

const listKinds = Object.keys(listRoots) as ListKind[]
const articlePattern = new RegExp(`^${paths.article('([^/]+)')}$`)
const sitemapPattern = /^\/sitemap-(\d+)\.xml$/

/** Whether the site has a page or redirect at `path` now. */
export function hasAddress({ articles, entries }: Shelf, path: string): boolean {
	if (fixedAddresses.includes(path)) return true
	const slug = articlePattern.exec(path)?.[1]
	if (slug) return Boolean(articles.bySlug(slug) ?? articles.byFormerSlug(slug))
	const file = sitemapPattern.exec(path)?.[1]
	if (file) return Number(file) >= 1 && Number(file) <= sitemapPagesFor(articles.list('all').length)
	const [, root, listSlug = '', , page] = path.split('/')
	const kind = listKinds.find((each) => listRoots[each] === root)
	const subject = kind && entries.subjectBySlug(kind, listSlug)
	if (!subject) return false
	const count = articles.list(toListKey({ kind, id: subject.id })).length
	if (page) return Number(page) >= 1 && Number(page) <= archivePagesFor(count)
	return kind === 'section' || count > 0
}

/** Every address the site has now. */
export function allAddresses({ articles, entries }: Shelf): string[] {
	const all = articles.list('all')
	const former = articles.formerSlugs().filter((slug) => articles.byFormerSlug(slug))
	const lists = listKinds.flatMap((kind) =>
		entries.subjects(kind).flatMap(({ id, slug }) => listAddresses(articles, kind, id, slug)),
	)
	const addresses = [
		...[...all.map(({ slug }) => slug), ...former].map(paths.article),
		...lists,
		...fixedAddresses,
		...numbersTo(sitemapPagesFor(all.length)).map(paths.sitemap),
	]
	return [...new Set(addresses)].filter((path) => hasAddress({ articles, entries }, path))
}

/** Addresses that may appear or vanish when `article` enters, changes or leaves. */
export function addressesOfArticle({ articles, entries }: Shelf, article: ArticleFacts): string[] {
	const lists = listKeysOf(article).flatMap((key) => {
		const archivePages = archivePagesFor(articles.list(key).length)
		if (key === 'all') return [paths.sitemap(sitemapPagesFor(articles.list(key).length))]
		const [kind, id] = splitListKey(key)
		const slug = entries.subject(kind, id)?.slug
		if (!slug) return []
		const newest = paths.listArchive(kind, slug, archivePages)
		return [paths.list(kind, slug), newest, paths.listArchive(kind, slug, archivePages + 1)]
	})
	return [...[article.slug, ...article.formerSlugs].map(paths.article), ...lists]
}

/** Addresses a list can have under `slug`, whether or not anything is in it. */
export function listAddresses(
	articles: ArticleIndex,
	kind: ListKind,
	id: string,
	slug: string,
): string[] {
	const pages = numbersTo(archivePagesFor(articles.list(toListKey({ kind, id })).length))
	return [paths.list(kind, slug), ...pages.map((page) => paths.listArchive(kind, slug, page))]
}

function splitListKey(key: string): [ListKind, string] {
	const colon = key.indexOf(':')
	// `toListKey` put a list kind before the colon.
	return [key.slice(0, colon) as ListKind, key.slice(colon + 1)]
}

function numbersTo(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1)
}
