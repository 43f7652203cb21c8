import type { Playlist } from '#shared/displays/playlist.ts'
import { makeElement } from '#site/search/makeElement.ts'

/** The corporation's logo; the first letter of its name where it has none. */
export function drawLogo({ name, logo }: Playlist['identity']): HTMLElement {
	if (!logo) return makeElement('span', 'logo-letter', [...name][0] ?? '')
	const image = new Image()
	image.alt = name
	image.className = 'logo-picture'
	image.src = logo.url
	return image
}
