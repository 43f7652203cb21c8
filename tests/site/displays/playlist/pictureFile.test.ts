import { expect, test } from 'vitest'
import type { MediaFile } from '#shared/media/media.ts'
import { EditionStore } from '#site/edition/store.ts'
import { pictureFile } from '#site/displays/playlist/pictureFile.ts'
import { SITE_URL } from '#tests/site/publisher/newsroom.ts'

const store = new EditionStore(':memory:')
const edition = { ...store.edition(SITE_URL), fileHash: () => 'ab'.repeat(32) }

function aFile(name: string, type: string, width: number, height = width): MediaFile {
	return { name, mimeType: `image/${type}`, width, height, size: 1_000 }
}

function chosen(original: MediaFile, ...variants: MediaFile[]) {
	return pictureFile(edition, { original, variants })?.url
}

test('a picture is shown from the widest file there is', () => {
	const files = [aFile('nho.webp', 'webp', 960), aFile('lon.webp', 'webp', 1_920)]
	expect(chosen(aFile('goc.jpg', 'jpeg', 1_200), ...files)).toBe('/media/lon.webp')
})

test('of two files as wide the one is shown that is decoded sooner', () => {
	const files = [aFile('a.avif', 'avif', 1_920), aFile('w.webp', 'webp', 1_920)]
	expect(chosen(aFile('goc.jpg', 'jpeg', 1_920), ...files)).toBe('/media/w.webp')
})

test('a file wider than any display is left alone when there is a smaller one', () => {
	const files = [aFile('w.webp', 'webp', 2_560)]
	expect(chosen(aFile('goc.jpg', 'jpeg', 6_000), ...files)).toBe('/media/w.webp')
})

test('a picture so tall that it would fill the memory of a box is shown smaller', () => {
	const files = [aFile('w.webp', 'webp', 1_280, 20_000)]
	expect(chosen(aFile('goc.png', 'png', 3_800, 59_000), ...files)).toBe('/media/w.webp')
})

test('where every file is too large, the smallest is shown', () => {
	const files = [aFile('w.webp', 'webp', 5_000)]
	expect(chosen(aFile('goc.jpg', 'jpeg', 9_000), ...files)).toBe('/media/w.webp')
})

test('what no box can show is not chosen', () => {
	expect(chosen(aFile('goc.tif', 'tiff', 1_000))).toBeUndefined()
})
