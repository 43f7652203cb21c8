import type { EntryKey } from '#shared/editions/edition.ts'
import { listRoots, pieceRoots, type ListKind, type ShowPiece } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'

/** The entry that the page at `path` is about; undefined for pages of the whole newsroom. */
export function documentAt(edition: Edition, path: string): EntryKey | undefined {
	const [root, slug] = path.split('/').filter(Boolean)
	if (!slug) return undefined
	if (root === 'bai-viet') {
		const article = edition.articleBySlug(edition.currentSlug('article', slug) ?? slug)
		return article && { type: 'article', id: article.id }
	}
	// The keys of these tables are the types and kinds, and no others.
	const type = (Object.keys(pieceRoots) as ShowPiece[]).find((each) => pieceRoots[each] === root)
	if (type) {
		const present = edition.currentSlug(type, slug) ?? slug
		const piece = type === 'clip' ? edition.clipBySlug(present) : edition.infographicBySlug(present)
		return piece && { type, id: piece.id }
	}
	const kind = (Object.keys(listRoots) as ListKind[]).find((each) => listRoots[each] === root)
	return kind && subjectIn(edition, kind, slug)
}

function subjectIn(edition: Edition, kind: ListKind, slug: string): EntryKey | undefined {
	switch (kind) {
		case 'section':
			return keyOf(kind, edition.sectionBySlug(slug))
		case 'unit':
			return keyOf(kind, edition.unitBySlug(slug))
		case 'tag':
			return keyOf(kind, edition.tagBySlug(slug))
		case 'person':
			return keyOf(kind, edition.personBySlug(slug))
		case 'month':
			return undefined
	}
}

function keyOf(
	type: Exclude<ListKind, 'month'>,
	subject: { id: string } | undefined,
): EntryKey | undefined {
	return subject && { type, id: subject.id }
}
