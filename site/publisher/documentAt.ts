import type { EntryKey } from '#shared/editions/edition.ts'
import { listRoots, paths, pieceAt, type AddressedType, type ListKind } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'

/** The entry that the page at `path` is about; undefined for pages of the whole newsroom. */
export function documentAt(edition: Edition, path: string): EntryKey | undefined {
	const piece = pieceAt(path)
	if (piece) return pieceIn(edition, piece.type, piece.slug)
	const [root, slug] = path.split('/').filter(Boolean)
	if (!slug) return undefined
	if (path.startsWith(paths.displays)) return keyOf('display', edition.displayBySlug(slug))
	// The keys of this table are the kinds, and no others.
	const kind = (Object.keys(listRoots) as ListKind[]).find((each) => listRoots[each] === root)
	return kind && subjectIn(edition, kind, slug)
}

function pieceIn(edition: Edition, type: AddressedType, slug: string): EntryKey | undefined {
	const present = edition.currentSlug(type, slug) ?? slug
	switch (type) {
		case 'article':
			return keyOf(type, edition.articleBySlug(present))
		case 'clip':
			return keyOf(type, edition.clipBySlug(present))
		case 'infographic':
			return keyOf(type, edition.infographicBySlug(present))
	}
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

function keyOf(type: EntryKey['type'], entry: { id: string } | undefined): EntryKey | undefined {
	return entry && { type, id: entry.id }
}
