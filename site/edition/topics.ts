import { listKeysOf, type ArticleFacts } from './articleFacts.ts'
import type { ArticleIndex } from './articleIndex.ts'
import { LIST_PAGE_SIZE, SITEMAP_PAGE_SIZE, toListKey } from './lists.ts'
import type { Question } from './questions.ts'

/** What a question is about, and which positions of it from `low` up to but not including `high`. */
export interface Topic {
	topic: string
	low: number
	high: number
}

/** Beyond every position. */
export const END = Number.MAX_SAFE_INTEGER

/** The topic of a question: a change elsewhere cannot alter the answer. */
export function topicOf(question: Question): Topic {
	switch (question[0]) {
		case 'articleBySlug':
		case 'currentSlug':
			return whole(`slug:${question[1]}`)
		case 'card':
			return whole(`article:${question[1]}`)
		case 'newest':
		case 'front':
			return whole(`list:${toListKey(question[1])}`)
		case 'archive': {
			// Up to the article whose arrival makes this page no longer the newest of the archive.
			const [, list, page] = question
			const low = (page - 1) * LIST_PAGE_SIZE
			return { topic: `list:${toListKey(list)}`, low, high: (page + 2) * LIST_PAGE_SIZE }
		}
		case 'sitemap': {
			const [, page] = question
			if (page <= 1) return whole('lists')
			const low = (page - 2) * SITEMAP_PAGE_SIZE
			return { topic: 'sitemap', low, high: low + SITEMAP_PAGE_SIZE }
		}
		case 'sitemapPages':
			return whole('sitemap')
		case 'sections':
			return whole('sections')
		case 'frontPage':
		case 'searchAids':
			return whole(`${question[0]}:${question[0]}`)
		case 'sectionBySlug':
		case 'unitBySlug':
		case 'tagBySlug':
		case 'section':
		case 'unit':
		case 'tag':
		case 'person':
		case 'media':
			return whole(`${question[0]}:${question[1]}`)
	}
}

/** The topics that a change of an article touches, its text and its places in lists alike. */
export function topicsOfArticle(article: ArticleFacts, index: ArticleIndex): Topic[] {
	const position = index.position('all', article)
	return [
		whole(`article:${article.id}`),
		...[article.slug, ...article.formerSlugs].map((slug) => whole(`slug:${slug}`)),
		{ topic: 'sitemap', low: position, high: position + 1 },
	]
}

/** The topics that an article touches by entering or leaving the lists that `keys` names. */
export function topicsOfPlace(
	article: ArticleFacts,
	keys: readonly string[],
	index: ArticleIndex,
): Topic[] {
	const shifted = keys.map((key) => ({
		topic: key === 'all' ? 'sitemap' : `list:${key}`,
		low: index.position(key, article),
		high: END,
	}))
	const all = shifted.filter(({ topic }) => topic === 'sitemap')
	const lists = keys.length ? [whole('lists')] : []
	return [...lists, ...shifted, ...all.map((place) => ({ ...place, topic: 'list:all' }))]
}

/** The lists that one of the two articles is in and the other is not, or not at the same place. */
export function listsBetween(before?: ArticleFacts, after?: ArticleFacts): string[] {
	const old = before ? listKeysOf(before) : []
	const present = after ? listKeysOf(after) : []
	const hasMoved = before?.time !== after?.time
	const either = new Set([...old, ...present])
	return [...either].filter((key) => hasMoved || !old.includes(key) || !present.includes(key))
}

/** Everything about `topic`, wherever it stands. */
export function whole(topic: string): Topic {
	return { topic, low: 0, high: END }
}
