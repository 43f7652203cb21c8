import { LIST_PAGE_SIZE, SITEMAP_PAGE_SIZE, toListKey } from './lists.ts'
import { listKeysOf, type PieceFacts } from './pieceFacts.ts'
import type { PieceIndex } from './pieceIndex.ts'
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
			return whole(`slug:article:${question[1]}`)
		case 'clipBySlug':
			return whole(`slug:clip:${question[1]}`)
		case 'infographicBySlug':
			return whole(`slug:infographic:${question[1]}`)
		case 'currentSlug':
			return whole(`slug:${question[1]}:${question[2]}`)
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
		case 'besides':
			return whole(`beside:${question[1]}`)
		case 'earlier': {
			// By time and not by place: places shift when an old piece enters or leaves, times never do.
			const [, list, { publishedAt }] = question
			return { topic: `times:${toListKey(list)}`, low: 0, high: Date.parse(publishedAt) + 1 }
		}
		case 'months':
		case 'units':
			return whole('lists')
		case 'sitemap': {
			const [, page] = question
			if (page <= 1) return whole('lists')
			const low = (page - 2) * SITEMAP_PAGE_SIZE
			return { topic: 'sitemap', low, high: low + SITEMAP_PAGE_SIZE }
		}
		case 'sitemapPages':
			return whole('sitemap')
		case 'sections':
		case 'slogans':
		case 'mostRead':
			return whole(question[0])
		case 'banners':
			return whole('banners')
		case 'frontPage':
		case 'identity':
		case 'searchAids':
			return whole(`${question[0]}:${question[0]}`)
		case 'programmesOn':
		case 'noticesOn':
			return whole(question[0])
		case 'newestShown':
			return whole(`shown:${question[1]}`)
		case 'fileHash':
			return whole(`file:${question[1]}`)
		case 'displayBySlug':
		case 'sectionBySlug':
		case 'unitBySlug':
		case 'tagBySlug':
		case 'personBySlug':
		case 'section':
		case 'unit':
		case 'tag':
		case 'person':
		case 'clip':
		case 'infographic':
		case 'media':
		case 'banner':
		case 'slogan':
		case 'programme':
			return whole(`${question[0]}:${question[1]}`)
	}
}

/** The topics that a change of a piece touches, its text and its places in lists alike. */
export function topicsOfPiece(piece: PieceFacts, index: PieceIndex): Topic[] {
	const { type, id } = piece
	const texts = [
		whole(`${type}:${id}`),
		whole(`shown:${type}`),
		...[piece.slug, ...piece.formerSlugs].map((slug) => whole(`slug:${type}:${slug}`)),
	]
	// The first file of the sitemap has the pieces that are no articles.
	if (type !== 'article') return [...texts, whole('lists')]
	const position = index.position('all', piece)
	return [...texts, { topic: 'sitemap', low: position, high: position + 1 }]
}

/** The topics that a piece touches by entering or leaving the lists that `keys` names. */
export function topicsOfPlace(
	piece: PieceFacts,
	keys: readonly string[],
	index: PieceIndex,
): Topic[] {
	const shifted = keys.map((key) => ({
		topic: key === 'all' ? 'sitemap' : `list:${key}`,
		low: index.position(key, piece),
		high: END,
	}))
	const times = keys.map((key) => ({
		topic: `times:${key}`,
		low: piece.time,
		high: piece.time + 1,
	}))
	const all = shifted.filter(({ topic }) => topic === 'sitemap')
	const lists = keys.length ? [whole('lists')] : []
	return [
		...lists,
		...shifted,
		...all.map((place) => ({ ...place, topic: 'list:all' })),
		...times,
		...keys.flatMap((key) => topicsBeside(piece, key, index)),
	]
}

/** The lists that one of the two pieces is in and the other is not, or not at the same place. */
export function listsBetween(before?: PieceFacts, after?: PieceFacts): string[] {
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

/** In a section, whoever stands beside a piece that enters or leaves gets another neighbour; so does the piece. */
function topicsBeside(piece: PieceFacts, key: string, index: PieceIndex): Topic[] {
	if (!key.startsWith('section:')) return []
	const { older, newer } = index.neighbours(key, piece)
	return [older, piece, newer].flatMap((each) => (each ? whole(`beside:${each.id}`) : []))
}
