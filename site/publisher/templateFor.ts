import { listRoots, pieceRoots } from '#shared/paths.ts'

/** The file below `site/pages` that draws the page at `path`. */
export function templateFor(path: string): string {
	const [first = '', second, ...rest] = path.split('/').filter(Boolean)
	if (first === 'bai-viet') return 'bai-viet/[slug].astro'
	if (second && Object.values<string>(pieceRoots).includes(first)) {
		return rest.length ? `${first}/trang/[page].astro` : `${first}/[slug].astro`
	}
	if (second && Object.values<string>(listRoots).includes(first)) {
		if (!path.endsWith('/')) return `${first}/[slug]/${rest.join('/')}.ts`
		return rest.length ? `${first}/[slug]/trang/[page].astro` : `${first}/[slug]/index.astro`
	}
	const name = path
		.slice(1)
		.replace(/^sitemap-\d+/, 'sitemap-[page]')
		.replace(/^giao-dien\/[^/]+\.css$/, 'giao-dien/[hash].css')
	if (path.endsWith('/')) return `${name}index.astro`
	return name.endsWith('.html') ? name.replace(/\.html$/, '.astro') : `${name}.ts`
}
