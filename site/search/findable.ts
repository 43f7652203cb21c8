import type { PublishedArticle } from '#shared/articles/article.ts'
import type { EntryData } from '#shared/editions/edition.ts'
import { paths, type AddressedType } from '#shared/paths.ts'
import { toPlainText } from './plainText.ts'

/** A piece as the search knows it, whatever its type: all of it that is words. */
export interface Findable {
	id: string
	/** What readers call its type; a filter of the search. */
	kind: 'Bài viết' | 'Video clip' | 'Infographic'
	path: string
	headline: string
	standfirst: string
	/** The text, what is said in a clip, or what an infographic shows, in words; a line for each paragraph. */
	text: string
	section: string | null
	unit: string | null
	byline: PublishedArticle['byline']
	publishedAt: string
}

/** What the search is to know of a piece. */
export function toFindable(piece: EntryData<AddressedType>): Findable {
	const { id, slug, headline, standfirst, section, unit, publishedAt } = piece
	const common = { id, headline, standfirst, section, unit, publishedAt }
	if ('body' in piece) {
		const text = toPlainText(piece.body)
		return { ...common, kind: 'Bài viết', path: paths.article(slug), text, byline: piece.byline }
	}
	if ('transcript' in piece) {
		const chapters = piece.chapters.map(({ title }) => title)
		const text = [piece.transcript, ...chapters].filter(Boolean).join('\n')
		return { ...common, kind: 'Video clip', path: paths.piece('clip', slug), text, byline: [] }
	}
	const path = paths.piece('infographic', slug)
	return { ...common, kind: 'Infographic', path, text: piece.description, byline: [] }
}
