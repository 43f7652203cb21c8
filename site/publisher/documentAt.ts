import type { EntryKey } from '#shared/editions/edition.ts'
import { listRoots, type ListKind } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'

/** The entry that the page at `path` is about; undefined for pages of the whole newsroom. */
export function documentAt(edition: Edition, path: string): EntryKey | undefined {
	const [root, slug] = path.split('/').filter(Boolean)
	if (!slug) return undefined
	if (root === 'bai-viet') {
		const article = edition.articleBySlug(edition.currentSlug(slug) ?? slug)
		return article && { type: 'article', id: article.id }
	}
	// `listRoots` has these kinds and no others.
	const kind = (Object.keys(listRoots) as ListKind[]).find((each) => listRoots[each] === root)
	const found = kind && subjectIn(edition, kind, slug)
	return found && { type: kind, id: found.id }
}

function subjectIn(edition: Edition, kind: ListKind, slug: string): { id: string } | undefined {
	switch (kind) {
		case 'section':
			return edition.sectionBySlug(slug)
		case 'unit':
			return edition.unitBySlug(slug)
		case 'tag':
			return edition.tagBySlug(slug)
	}
}
