import { playerPaths } from '#shared/displays/playerPaths.ts'

/** Kinds of list that have an address of their own, and the first part of that address. */
export const listRoots = {
	section: 'chuyen-muc',
	unit: 'don-vi',
	tag: 'chu-de',
	person: 'tac-gia',
	month: 'luu-tru',
} as const

/** A kind of list with an address of its own. */
export type ListKind = keyof typeof listRoots

/** A kind of list about something that is an entry of the edition. */
export type SubjectKind = Exclude<ListKind, 'month'>

/** Kinds of list that have feeds of their own. */
export const feedKinds = ['section', 'unit'] as const satisfies ListKind[]

/** Types of content other than articles that have pages, and the first part of their addresses. */
export const pieceRoots = { clip: 'video', infographic: 'infographic' } as const

/** A type of content other than articles that has pages. */
export type ShowPiece = keyof typeof pieceRoots

/** Types of content that have pages and stand in lists, and the first part of their addresses. */
const addressedRoots = { article: 'bai-viet', ...pieceRoots } as const

/** A type of content that has pages and stands in lists. */
export type AddressedType = keyof typeof addressedRoots

// The keys of the table are the types, and no others.
export const addressedTypes = Object.keys(addressedRoots) as AddressedType[]

/**
 * Every address of the public site. Nothing else spells one.
 *
 * A page's address ends with `/` and its file is `index.html` below it.
 */
export const paths = {
	home: '/',
	article: (slug: string) => `/${addressedRoots.article}/${slug}/`,
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
	/** All units that have something to read. */
	units: '/don-vi/',
	/** All months that have something to read. */
	months: '/luu-tru/',
	/** A clip or an infographic. */
	piece: (type: ShowPiece, slug: string) => `/${pieceRoots[type]}/${slug}/`,
	/** The newest clips or infographics. */
	pieces: (type: ShowPiece) => `/${pieceRoots[type]}/`,
	/** Older ones; page 1 is the oldest. */
	piecesArchive: (type: ShowPiece, page: number) => `/${pieceRoots[type]}/trang/${page}/`,
	search: '/tim-kiem/',
	/** What the search knows beside its index: `SearchAids`. */
	searchAids: '/tim-kiem/goi-y.json',
	/** Where a browser without JavaScript searches; without a query it says how to go on. */
	searchPlain: '/tim-kiem/ket-qua/',
	rss: '/rss.xml',
	jsonFeed: '/feed.json',
	listRss: (kind: ListKind, slug: string) => `/${listRoots[kind]}/${slug}/rss.xml`,
	listJsonFeed: (kind: ListKind, slug: string) => `/${listRoots[kind]}/${slug}/feed.json`,
	/** The colours of the corporation, as a style sheet; `hash` changes when they do. */
	palette: (hash: string) => `/giao-dien/${hash}.css`,
	/** What a browser needs to install the site. */
	webManifest: '/manifest.webmanifest',
	/** A square icon of so many pixels. */
	icon: (size: number) => `/bieu-tuong-${size}.png`,
	/** What readers get when neither the network nor a kept copy has the page. */
	offline: '/ngoai-tuyen/',
	/** The picture that stands for a shared article without a cover of its own. */
	shareImage: (slug: string) => `/anh-chia-se/${slug}.png`,
	sitemapIndex: '/sitemap-index.xml',
	sitemap: (page: number) => `/sitemap-${page}.xml`,
	robots: '/robots.txt',
	notFound: '/404.html',
	/** Where readers sign in while the site is for members; `?tiep=` says where they go on. */
	signIn: '/dang-nhap/',
	/** Where they show the code of their telephone. */
	signInCode: '/dang-nhap/ma-xac-thuc/',
	signOut: '/dang-xuat/',
	...playerPaths,
	/** Below this, one file a picture width; names are the CMS's own and never reused. */
	media: (fileName: string) => `/media/${fileName}`,
	health: '/healthz',
	/** Whether readers may be sent to this machine. */
	ready: '/readyz',
} as const

/** The page of a piece, whatever its type. */
export function pathOfPiece(type: AddressedType, slug: string): string {
	return type === 'article' ? paths.article(slug) : paths.piece(type, slug)
}

/** The piece whose page is at `path`, whether or not there is one; undefined for any other page. */
export function pieceAt(path: string): { type: AddressedType; slug: string } | undefined {
	const [, root, slug] = path.split('/')
	const type = addressedTypes.find((each) => addressedRoots[each] === root)
	return type && slug && path === pathOfPiece(type, slug) ? { type, slug } : undefined
}

/** Whether entries of the type have pages and stand in lists. */
export function isAddressed(type: string): type is AddressedType {
	return addressedTypes.some((each) => each === type)
}
