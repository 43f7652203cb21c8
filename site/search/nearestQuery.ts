import { fold } from '#shared/fold.ts'
import { phrasePlace } from '#shared/search/phrasePlace.ts'
import { wordsIn } from '#shared/search/searchWord.ts'
import { parseVocabularyFile, type KnownWord } from '#shared/search/vocabulary.ts'
import { nearestWords } from './nearestWords.ts'
import type { FoundArticle, Search } from './search.ts'

/** Tries: a suggestion that finds nothing is none. */
const MOST = 3

/** Words known from fewer texts than this are as likely slips themselves. */
const COMMON = 2

const loaded = new Map<string, Promise<KnownWord[]>>()

/** The query with its unknown words replaced by known ones that are one slip away, when that finds something. */
export async function nearestQuery(
	text: string,
	vocabularies: readonly string[],
	find: Search['find'],
): Promise<string | undefined> {
	const known = (await Promise.all(vocabularies.map(load))).flat()
	for (const query of nearestQueries(text, known)) {
		// Without accents: the known ones are each word's commonest and need not go together.
		const found = await find({ text: `${fold(query)} `, filters: {}, order: 'best' })
		const [first] = await found.next(1)
		if (first) return spellingIn(first, query)
	}
	return undefined
}

/** The query with its accents as the article has them, when it has the words side by side. */
function spellingIn({ headline, excerpt }: FoundArticle, query: string): string {
	const phrase = wordsIn(query)
	for (const text of [headline, excerpt.join('')]) {
		const words = wordsIn(text)
		const place = phrasePlace(words, phrase)
		const spelled = words.slice(place, place + phrase.length)
		if (place >= 0) return spelled.map(({ typed }) => typed).join(' ')
	}
	return query
}

function nearestQueries(text: string, known: readonly KnownWord[]): string[] {
	const counts = new Map<string, KnownWord>()
	for (const word of known) {
		const former = counts.get(word.folded)
		if (!former || former.count < word.count) counts.set(word.folded, word)
	}
	const common = [...counts.values()].filter(({ count }) => count >= COMMON)
	const words = wordsIn(text)
	const choices = words.map((word) => {
		const present = counts.get(word.folded)
		if (present && present.count >= COMMON) return [present.typed]
		const nearest = nearestWords(word, common).map(({ typed }) => typed)
		return present ? [...nearest, present.typed] : nearest
	})
	if (!words.length || choices.some((choice) => !choice.length)) return []
	const queries = Array.from({ length: MOST }, (_, nth) =>
		choices.map((choice) => choice[nth] ?? choice[0] ?? '').join(' '),
	)
	const typed = words.map(({ folded }) => folded).join(' ')
	return [...new Set(queries)].filter(
		(query) =>
			wordsIn(query)
				.map(({ folded }) => folded)
				.join(' ') !== typed,
	)
}

function load(address: string): Promise<KnownWord[]> {
	const loading =
		loaded.get(address) ??
		fetch(address)
			.then(async (response) => (response.ok ? parseVocabularyFile(await response.text()) : []))
			.catch(() => [])
	loaded.set(address, loading)
	return loading
}
