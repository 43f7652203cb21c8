import { paths } from '#shared/paths.ts'
import { escapeXml } from './escapeXml.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One file of the sitemap. */
export function toSitemap(
	siteUrl: string,
	addresses: { path: string; updatedAt: string }[],
): string {
	const urls = addresses.map(
		({ path, updatedAt }) =>
			`<url><loc>${escapeXml(siteUrl + path)}</loc><lastmod>${updatedAt}</lastmod></url>`,
	)
	return toXml('urlset', urls)
}

/** The file that names the others, 1 to `pages`. */
export function toSitemapIndex(siteUrl: string, pages: number): string {
	const files = Array.from(
		{ length: pages },
		(_, page) => `<sitemap><loc>${escapeXml(siteUrl + paths.sitemap(page + 1))}</loc></sitemap>`,
	)
	return toXml('sitemapindex', files)
}

function toXml(root: string, lines: string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="${NAMESPACE}">
${lines.join('\n')}
</${root}>
`
}
