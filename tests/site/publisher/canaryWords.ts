import { entryTypes } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { publishedTexts } from '#tests/support/publishedTexts.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'

/** Letters only: an address, a file's name and the search keep them as they are. */
const CANARY = /kin[a-p]{12}/g

/** Words that occur once in the world, so that each tells where a text has come to. */
export class CanaryWords {
	readonly #server: EditionServer
	readonly #random: Random
	/** The beginnings of two words side by side, as an index has them, are no word. */
	readonly #known = new Set<string>()

	constructor(server: EditionServer, random: Random) {
		this.#server = server
		this.#random = random
	}

	/** A word that nobody has used before. */
	next(): string {
		const letter = () => String.fromCharCode(97 + Math.floor(this.#random() * 16))
		const word = `kin${Array.from({ length: 12 }, letter).join('')}`
		this.#known.add(word)
		return word
	}

	/** The words that readers of the edition may see now. */
	visible(): Set<string> {
		const texts = entryTypes.map((type) => JSON.stringify(this.#server.all(type)))
		return new Set(texts.join('\n').match(CANARY))
	}

	/** Files below `folder`, decompressed, with words that readers may not see now, such as `file: word`. */
	async unapprovedBelow(folder: string): Promise<string[]> {
		const visible = this.visible()
		const found = await canariesBelow(folder)
		return found
			.filter(({ word }) => this.#known.has(word) && !visible.has(word))
			.map(({ file, word }) => `${file}: ${word}`)
	}
}

/** Every such word in the names and the decompressed bytes of the files below `folder`. */
async function canariesBelow(folder: string): Promise<{ file: string; word: string }[]> {
	for (;;) {
		try {
			return await look(folder)
		} catch (error) {
			// Something vanished while we looked: the publisher is at work.
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
		}
	}
}

async function look(folder: string): Promise<{ file: string; word: string }[]> {
	const found: { file: string; word: string }[] = []
	for await (const { file, text } of publishedTexts(folder)) {
		for (const word of new Set(`${file}\n${text}`.match(CANARY))) found.push({ file, word })
	}
	return found
}
