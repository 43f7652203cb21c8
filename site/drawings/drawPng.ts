import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Drawn } from './drawn.ts'

const require = createRequire(import.meta.url)

/** Sets of letters, each a font of its own to the drawing: what one lacks, the next has. */
const sets = ['latin', 'vietnamese', 'latin-ext'] as const
const weights = [400, 700] as const

/**
 * A picture of so many pixels, as PNG.
 *
 * What draws is loaded with the first picture: it takes fifty megabytes, and most days nobody needs it.
 */
export async function drawPng(drawn: Drawn, width: number, height: number): Promise<Uint8Array> {
	const [{ default: satori }, { default: sharp }] = await Promise.all([
		import('satori'),
		import('sharp'),
	])
	const fonts = await (loaded ??= loadFonts())
	const fontFamily = sets.map(familyOf).join(', ')
	const root = { ...drawn.props.style, width, height, fontFamily }
	const svg = await satori(
		{ ...drawn, key: null, props: { ...drawn.props, style: root } },
		{
			width,
			height,
			fonts,
		},
	)
	// Flat colours: a palette halves the file.
	return sharp(Buffer.from(svg)).png({ palette: true, effort: 3 }).toBuffer()
}

let loaded: ReturnType<typeof loadFonts> | undefined

function loadFonts() {
	return Promise.all(
		sets.flatMap((set) =>
			weights.map(async (weight) => {
				const name = `be-vietnam-pro-${set}-${weight}-normal.woff`
				const file = require.resolve(`@fontsource/be-vietnam-pro/files/${name}`)
				return { name: familyOf(set), data: await readFile(file), weight, style: 'normal' as const }
			}),
		),
	)
}

function familyOf(set: (typeof sets)[number]): string {
	return `Be Vietnam Pro ${set}`
}
