import type { PublishedArticle } from '#shared/articles/article.ts'
import type { PublishedFrontPage } from '#shared/frontPage/frontPage.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import type { ListKind } from '#shared/paths.ts'
import type { PublishedPerson } from '#shared/people/person.ts'
import type { PublishedSearchAids } from '#shared/search/searchAids.ts'
import type { PublishedSection } from '#shared/sections/section.ts'
import type { PublishedTag } from '#shared/tags/tag.ts'
import type { PublishedUnit } from '#shared/units/unit.ts'

/** What lists show of an article: all of it but the body. */
export type ArticleCard = Omit<PublishedArticle, 'body' | 'formerSlugs' | 'media'>

/** A list of articles, newest first: all of them, or those of one section, unit or tag (by id). */
export type ArticleList = 'all' | { kind: ListKind; id: string }

/** The newest page of a list, newest article first. */
export interface ListPage {
	/** Ids, to be asked for one by one with `card`, so that each page depends on just what it shows. */
	ids: string[]
	/** Full archive pages of the list; they are numbered 1 (oldest) to `archivePages`. */
	archivePages: number
}

/**
 * A full archive page of a list, newest article first.
 *
 * It does not know how many archive pages there are: if it did, every new one would change all of them.
 */
export interface ArchivePage {
	ids: string[]
	/** The next newer archive page; null when the newer articles are on the list's front. */
	newer: number | null
	/** The next older archive page; null on page 1. */
	older: number | null
}

/**
 * What pages may ask of the edition; every question is recorded as a dependency of the page that asks.
 *
 * Pages reach it as `Astro.locals.edition`. Answers are plain data and must not be changed.
 */
export interface Edition {
	/** The site's own address without a trailing slash, for feeds and canonical links. */
	siteUrl: string
	articleBySlug(slug: string): PublishedArticle | undefined
	/** The present slug of the article that once had this one. */
	currentSlug(formerSlug: string): string | undefined
	card(id: string): ArticleCard | undefined
	/** Ids of the newest `count` articles of a list. */
	newest(list: ArticleList, count: number): string[]
	/** The articles of a list that no full archive page holds yet, and the newest archive page's before them: 20 to 39. */
	front(list: ArticleList): ListPage
	/** Archive page `page` of a list; undefined when there is none. */
	archive(list: ArticleList, page: number): ArchivePage | undefined
	/**
	 * Addresses and times for one file of the sitemap; undefined when there is none.
	 *
	 * File 1 has the home page and the lists, the others the articles, oldest first.
	 */
	sitemap(page: number): { path: string; updatedAt: string }[] | undefined
	sitemapPages(): number
	/** What editors have put on the home page; undefined when they leave it to itself. */
	frontPage(): PublishedFrontPage | undefined
	searchAids(): PublishedSearchAids | undefined
	/** In the order of the navigation. */
	sections(): PublishedSection[]
	section(id: string): PublishedSection | undefined
	sectionBySlug(slug: string): PublishedSection | undefined
	unit(id: string): PublishedUnit | undefined
	unitBySlug(slug: string): PublishedUnit | undefined
	tag(id: string): PublishedTag | undefined
	tagBySlug(slug: string): PublishedTag | undefined
	person(id: string): PublishedPerson | undefined
	media(id: string): PublishedMedia | undefined
}
