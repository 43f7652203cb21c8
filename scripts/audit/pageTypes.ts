import { listRoots, paths, pieceRoots } from '#shared/paths.ts'

/** Words that the newsroom of the audit and most others have. */
const QUERY = 'an toàn'

const slug = '[^/]+'
const roots = Object.entries(listRoots)
const pieces = Object.entries(pieceRoots)

/** What tells the type of a page from its address; the first that fits holds. */
const addresses: [type: string, pattern: RegExp][] = [
	['home', exactly(paths.home)],
	['article', exactly(paths.article(slug))],
	...pieces.flatMap(([type, root]): typeof addresses => [
		[`${type}-list`, exactly(`/${root}/`)],
		[`${type}-archive`, exactly(`/${root}/trang/\\d+/`)],
		[type, exactly(`/${root}/${slug}/`)],
	]),
	['units', exactly(paths.units)],
	['months', exactly(paths.months)],
	...roots.flatMap(([kind, root]): typeof addresses => [
		[kind, exactly(`/${root}/${slug}/`)],
		[`${kind}-archive`, exactly(`/${root}/${slug}/trang/\\d+/`)],
	]),
	['search', exactly(paths.search)],
	['offline', exactly(paths.offline)],
]

/** Pages that no link leads to. */
export const unlinkedPages: PageOfType[] = [
	{ type: 'searched', address: `${paths.search}?q=${encodeURIComponent(QUERY)}`, status: 200 },
	{ type: 'found', address: `${paths.searchPlain}?q=${encodeURIComponent(QUERY)}`, status: 200 },
	{ type: 'not-found', address: '/khong-co-trang-nay/', status: 404 },
]

/** Every type of page; a site has those it has content for. */
export const pageTypes = [
	...addresses.map(([type]) => type),
	...unlinkedPages.map(({ type }) => type),
]

/** The page that stands for all of its type. */
export interface PageOfType {
	type: string
	/** With the query. */
	address: string
	/** What the server answers. */
	status: number
}

/** The type of the page at `address`; undefined for what is no page. */
export function pageTypeAt(address: string): string | undefined {
	return addresses.find(([, pattern]) => pattern.test(address))?.[0]
}

function exactly(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`)
}
