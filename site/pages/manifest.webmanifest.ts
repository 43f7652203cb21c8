import type { APIRoute } from 'astro'
import { ICON_SIZES } from '#site/drawings/iconSizes.ts'
import { paths } from '#shared/paths.ts'

/** What a browser needs to install the site. */
export const GET: APIRoute = ({ locals: { edition } }) => {
	const { name, shortName, description, colour } = edition.identity()
	const manifest = {
		id: paths.home,
		name,
		short_name: shortName,
		description,
		lang: 'vi',
		start_url: paths.home,
		scope: paths.home,
		display: 'minimal-ui',
		theme_color: colour,
		background_color: '#ffffff',
		icons: ICON_SIZES.map((size) => ({
			src: paths.icon(size),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable',
		})),
	}
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
	})
}
