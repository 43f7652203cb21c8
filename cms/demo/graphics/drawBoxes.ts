import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import satori from 'satori'
import type { Box } from './box.ts'

const WEIGHTS = [400, 800] as const

/** Each weight comes in two files: one has the plain letters, the other those with Vietnamese marks. */
const SUBSETS = ['latin', 'vietnamese'] as const

let fonts: ReturnType<typeof loadFonts> | undefined

/**
 * The boxes as SVG of that width in pixels, as tall as they need, or `height`.
 *
 * Letters become outlines: the machine that scales the picture needs no font.
 */
export async function drawBoxes(root: Box, width: number, height?: number): Promise<string> {
	fonts ??= loadFonts()
	// satori's types want elements of React, its code takes any object of this shape.
	const element = root as unknown as Parameters<typeof satori>[0]
	const size = height === undefined ? { width } : { width, height }
	return satori(element, { ...size, fonts: await fonts })
}

function loadFonts() {
	const files = WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => ({ weight, subset })))
	return Promise.all(
		files.map(async ({ weight, subset }) => ({
			name: `Be Vietnam Pro ${subset}`,
			data: await readFile(fontFile(`be-vietnam-pro-${subset}-${weight}-normal.woff`)),
			weight,
			style: 'normal' as const,
		})),
	)
}

function fontFile(name: string): string {
	const { resolve } = createRequire(import.meta.url)
	return resolve(`@fontsource/be-vietnam-pro/files/${name}`)
}
