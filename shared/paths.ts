/** Kinds of list that have an address of their own, and the first part of that address. */
export const listRoots = { section: 'chuyen-muc', unit: 'don-vi', tag: 'chu-de' } as const

/** A kind of list with an address of its own. */
export type ListKind = keyof typeof listRoots

/**
 * Every address of the public site. Nothing else spells one.
 *
 * A page's address ends with `/` and its file is `index.html` below it.
 */
export const paths = {
	home: '/',
	article: (slug: string) => `/bai-viet/${slug}/`,
	/** The newest articles of a section, unit or tag. */
	list: (kind: ListKind, slug: string) => `/${listRoots[kind]}/${slug}/`,
	/**
	 * Older articles of a list; page 1 is the oldest.
	 *
	 * Counted from the oldest, a full page never changes when an article is published, so
	 * publishing costs the same however large the archive is.
	 */
	listArchive: (kind: ListKind, slug: string, page: number) =>
		`/${listRoots[kind]}/${slug}/trang/${page}/`,
	search: '/tim-kiem/',
	/** What the search knows beside its index: `SearchAids`. */
	searchAids: '/tim-kiem/goi-y.json',
	/** Where a browser without JavaScript searches; without a query it says how to go on. */
	searchPlain: '/tim-kiem/ket-qua/',
	rss: '/rss.xml',
	sitemapIndex: '/sitemap-index.xml',
	sitemap: (page: number) => `/sitemap-${page}.xml`,
	robots: '/robots.txt',
	notFound: '/404.html',
	/** Below this, one file a picture width; names are the CMS's own and never reused. */
	media: (fileName: string) => `/media/${fileName}`,
	health: '/healthz',
} as const
