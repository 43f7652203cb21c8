import type { PublishedArticle } from '#shared/articles/article.ts'
import type { BannerPosition, PublishedBanner } from '#shared/banners/banner.ts'
import type { PublishedClip } from '#shared/clips/clip.ts'
import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { PublishedNotice } from '#shared/displays/notice.ts'
import type { PublishedProgramme, ShownType } from '#shared/displays/programme.ts'
import type { PublishedFrontPage } from '#shared/frontPage/frontPage.ts'
import type { PublishedIdentity } from '#shared/identity/identity.ts'
import type { PublishedInfographic } from '#shared/infographics/infographic.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import type { ListKind, AddressedType, ShowPiece } from '#shared/paths.ts'
import type { PublishedPerson } from '#shared/people/person.ts'
import type { PublishedSearchAids } from '#shared/search/searchAids.ts'
import type { PublishedSection } from '#shared/sections/section.ts'
import type { PublishedSlogan } from '#shared/slogans/slogan.ts'
import type { PublishedTag } from '#shared/tags/tag.ts'
import type { PublishedUnit } from '#shared/units/unit.ts'

/** What lists show of an article: all of it but the body. */
export type ArticleCard = Omit<PublishedArticle, 'body' | 'formerSlugs' | 'media'>

/**
 * A list of pieces, newest first: all articles, those of one section, unit, tag, person (by id) or month
 * (such as `2022-06`); or all clips, or all infographics.
 */
export type PieceList = 'all' | ShowPiece | { kind: ListKind; id: string }

/** Whose pieces: everybody's, those of one unit (null for the head of the corporation), or of a unit and all below it. */
export type PiecesOf = 'all' | { unit: string | null } | { branch: string }

/** Which display it is, and whose. */
export type DisplayPlace = Pick<PublishedDisplay, 'id' | 'unit'>

/** The newest page of a list, newest piece first. */
export interface ListPage {
	/** Ids, to be asked for one by one with `card`, `clip` or `infographic`, so that each page depends on just what it shows. */
	ids: string[]
	/** Full archive pages of the list; they are numbered 1 (oldest) to `archivePages`. */
	archivePages: number
}

/**
 * A full archive page of a list, newest piece first.
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
	clipBySlug(slug: string): PublishedClip | undefined
	infographicBySlug(slug: string): PublishedInfographic | undefined
	/** The present slug of the piece that once had this one. */
	currentSlug(type: AddressedType, formerSlug: string): string | undefined
	card(id: string): ArticleCard | undefined
	clip(id: string): PublishedClip | undefined
	infographic(id: string): PublishedInfographic | undefined
	/** Ids of the newest `count` pieces of a list. */
	newest(list: PieceList, count: number): string[]
	/** The pieces of a list that no full archive page holds yet, and the newest archive page's before them: 20 to 39. */
	front(list: PieceList): ListPage
	/** Archive page `page` of a list; undefined when there is none. */
	archive(list: PieceList, page: number): ArchivePage | undefined
	/** Ids of the articles that stand beside an article in its section. */
	besides(article: string): { newer: string | null; older: string | null }
	/**
	 * Ids of the newest `count` pieces of a list that came before a piece of it, which `before` names by
	 * its id and `publishedAt`.
	 *
	 * What comes later never changes the answer, so a page that shows it stays as it is.
	 */
	earlier(list: PieceList, before: { id: string; publishedAt: string }, count: number): string[]
	/** Months that have articles, such as `2022-06`, and how many; the newest first. */
	months(): { month: string; count: number }[]
	/**
	 * Addresses and times for one file of the sitemap; undefined when there is none.
	 *
	 * File 1 has the home page and the lists, the others the articles, oldest first.
	 */
	sitemap(page: number): { path: string; updatedAt: string }[] | undefined
	sitemapPages(): number
	/** In their period now, the newest first. */
	slogans(): PublishedSlogan[]
	/** In their period now, in the order in which they stand. */
	banners(position: BannerPosition): PublishedBanner[]
	/** Ids of the articles that were read most in the past week, most first; none where nobody counts. */
	mostRead(): string[]
	/** What makes the site the corporation's own; the default where nobody has filled it in. */
	identity(): PublishedIdentity
	/** What editors have put on the home page; undefined when they leave it to itself. */
	frontPage(): PublishedFrontPage | undefined
	searchAids(): PublishedSearchAids | undefined
	/** In the order of the navigation. */
	sections(): PublishedSection[]
	section(id: string): PublishedSection | undefined
	sectionBySlug(slug: string): PublishedSection | undefined
	unit(id: string): PublishedUnit | undefined
	unitBySlug(slug: string): PublishedUnit | undefined
	/** Units that have something to read, themselves or below them, by name. */
	units(): PublishedUnit[]
	tag(id: string): PublishedTag | undefined
	tagBySlug(slug: string): PublishedTag | undefined
	person(id: string): PublishedPerson | undefined
	personBySlug(slug: string): PublishedPerson | undefined
	media(id: string): PublishedMedia | undefined
	banner(id: string): PublishedBanner | undefined
	slogan(id: string): PublishedSlogan | undefined
	displayBySlug(slug: string): PublishedDisplay | undefined
	/** Ids of the programmes that reach a display, in order. */
	programmesOn(display: DisplayPlace): string[]
	programme(id: string): PublishedProgramme | undefined
	/** The urgent notices for displays of a unit (null for the head of the corporation), the newest first. */
	noticesOn(unit: string | null): PublishedNotice[]
	/** Ids of the newest `count` things a display can show; banners and slogans are of no section. */
	newestShown(type: ShownType, of: PiecesOf, section: string | null, count: number): string[]
	/**
	 * SHA-256 of a media file in hexadecimal digits; undefined while nobody has reckoned it.
	 *
	 * Names are never reused, so a file has the same for ever.
	 */
	fileHash(name: string): string | undefined
}
