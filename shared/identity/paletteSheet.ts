import type { PublishedIdentity } from './identity.ts'
import { toPalette, type Colours } from './toPalette.ts'

/** The colours of a corporation as a style sheet, named by its content. */
export interface PaletteSheet {
	css: string
	/** Letters and digits; another for every other content. */
	hash: string
	/** What a browser paints around the page, by day and by night. */
	themeColour: { light: string; dark: string }
}

/** Pages ask for it one after another, and it is the same for all of them. */
let last: { colours: string; sheet: PaletteSheet } | undefined

/**
 * The style sheet of `paths.palette(hash)`.
 *
 * It says `html:root`, so that it wins over the tokens' own `:root` whichever comes first, and only on screens, for
 * paper is printed in black.
 */
export function paletteSheet({
	colour,
	accent,
}: Pick<PublishedIdentity, 'colour' | 'accent'>): PaletteSheet {
	const colours = colour + accent
	if (last?.colours !== colours) {
		const { light, dark } = toPalette(colour, accent)
		const night = `@media (prefers-color-scheme:dark){${toRule(dark)}}`
		const css = `@media screen{${toRule(light)}${night}}\n`
		const themeColour = { light: light.brand, dark: dark.brand }
		last = { colours, sheet: { css, hash: hashOf(css), themeColour } }
	}
	return last.sheet
}

function toRule(colours: Colours): string {
	const tokens = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`)
	return `html:root{${tokens.join(';')}}`
}

/** FNV-1a, 32 bits: enough to tell one corporation's colours from those it had before. */
function hashOf(text: string): string {
	let hash = 0x811c9dc5
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
	return (hash >>> 0).toString(36).padStart(7, '0')
}
