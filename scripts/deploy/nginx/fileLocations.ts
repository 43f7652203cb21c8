import { paths } from '#shared/paths.ts'
import { fileTypes } from '#site/web/fileTypes.ts'
import { openPattern } from '#site/web/openPattern.ts'
import { pageHeaders } from '#site/web/policy.ts'

/** Addresses that nginx answers from the disk alike. */
export interface FileLocation {
	/** As nginx writes it. */
	match: string
	/** One of these addresses: its headers are those of all. */
	like: string
	/** Answers tell the time. */
	isTimed?: true
	/** Answers are counted as reading. */
	isCounted?: true
}

/** All of the site; the first that matches answers, so the narrower come first. */
export const fileLocations: readonly FileLocation[] = [
	{ match: '~ ^/_astro/', like: '/_astro/page.css' },
	{ match: `~* ^/media/[^/]+\\.(?:${shownEndings().join('|')})$`, like: paths.media('a.webp') },
	{ match: '~ ^/media/', like: paths.media('a.pdf') },
	{ match: '~ ^/pagefind/[^/]+/.*\\.js$', like: '/pagefind/shard/pagefind-worker.js' },
	{ match: '~ ^/pagefind/[^/]+/', like: '/pagefind/shard/index/word.pf_index' },
	{ match: '~ ^/pagefind/.*\\.js$', like: '/pagefind/pagefind.js' },
	{ match: '~ ^/pagefind/', like: '/pagefind/shards.json' },
	{ match: '~ ^/giao-dien/', like: paths.palette('hash') },
	{ match: '~ ^/man-hinh/[^/]+/playlist\\.json$', like: paths.playlist('sanh'), isTimed: true },
	{ match: `~ ^${paths.displays}(?:sw\\.js)?$`, like: paths.displays },
	{ match: `~ ^${paths.displays}`, like: paths.display('sanh') },
	{ match: `~ ^${paths.search}$`, like: paths.search },
	{
		match: `~ ^${paths.article('(?<bantin_slug>[^/]+)')}$`,
		like: paths.article('bai'),
		isCounted: true,
	},
	{ match: `~ ${openPattern.source.replaceAll('\\/', '/')}`, like: paths.signIn },
	{ match: '/', like: paths.home },
]

/** Kinds of media that a browser may show in place. */
function shownEndings(): string[] {
	return Object.keys(fileTypes)
		.filter((ending) => !pageHeaders(paths.media(`a${ending}`))['content-disposition'])
		.map((ending) => ending.slice(1))
}
