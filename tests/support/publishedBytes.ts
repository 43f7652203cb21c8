import { publishedTexts } from './publishedTexts.ts'

/**
 * Files below `folder` whose bytes, decompressed where they are compressed, contain `words`.
 *
 * Looks again when something vanished while it looked: the publisher is at work meanwhile.
 */
export async function filesWith(folder: string, words: string): Promise<string[]> {
	for (;;) {
		try {
			return await look(folder, words)
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
		}
	}
}

async function look(folder: string, words: string): Promise<string[]> {
	const found: string[] = []
	for await (const { file, text } of publishedTexts(folder)) {
		if (text.includes(words) || file.includes(words)) found.push(file)
	}
	return found
}
