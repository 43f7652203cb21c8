import type { TextField } from 'payload'
import { wordsIn } from './wordsIn.ts'

/** Characters of one phrase, and of all phrases in one line. */
const PHRASE_MAX = 80
const LINE_MAX = 500

interface Line {
	/** The list of the global the line belongs to. */
	list: 'synonyms' | 'promoted'
	/** How many words it needs at least, and the sentence for who has typed fewer. */
	least: number
	tooFew: string
	description: string
}

/** Words and phrases, typed in one line with commas between them; none stands in two lines of a list. */
export function wordsField({ list, least, tooFew, description }: Line): TextField {
	return {
		name: 'words',
		type: 'text',
		label: 'Các từ, cách nhau bằng dấu phẩy',
		required: true,
		admin: { description },
		hooks: { beforeValidate: [({ value }) => tidied(value)] },
		validate: (line, { data, path }) => {
			const text = line ?? ''
			const words = wordsIn(text)
			if (words.length < least) return tooFew
			if (text.length > LINE_MAX) return `Dài quá ${LINE_MAX} ký tự. Hãy bỏ bớt từ.`
			const long = words.find((word) => word.length > PHRASE_MAX)
			if (long) return `“${long.slice(0, 30)}…” dài quá ${PHRASE_MAX} ký tự. Hãy viết ngắn lại.`
			const elsewhere = wordElsewhere(words, linesOf(data, list), Number(path[1]))
			if (!elsewhere) return true
			return `“${elsewhere.word}” đã có ở dòng ${elsewhere.line}. Mỗi từ chỉ đứng ở một dòng.`
		},
	}
}

function tidied(value: unknown): unknown {
	return typeof value === 'string' ? wordsIn(value).join(', ') : value
}

function linesOf(data: unknown, list: Line['list']): string[] {
	const lines: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : []
	return (Array.isArray(lines) ? lines : []).map((line: unknown) => {
		const words: unknown =
			typeof line === 'object' && line !== null ? Reflect.get(line, 'words') : ''
		return typeof words === 'string' ? words : ''
	})
}

function wordElsewhere(
	words: readonly string[],
	lines: readonly string[],
	own: number,
): { word: string; line: number } | undefined {
	const keys = new Map(words.map((word) => [word.toLowerCase(), word]))
	for (const [at, line] of lines.entries()) {
		if (at === own) continue
		const same = wordsIn(line).find((word) => keys.has(word.toLowerCase()))
		if (same) return { word: same, line: at + 1 }
	}
	return undefined
}
