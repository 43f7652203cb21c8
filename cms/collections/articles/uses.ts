import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { mediaIdsIn } from '#cms/editor/mediaIdsIn.ts'
import type { Article } from '#cms/payload-types.ts'
import type { Uses } from '#cms/workflow/uses.ts'

/** The files an article shows and the people it names. */
export function usesOfArticle(piece: object): Uses {
	// The workflow knows any piece; this policy is given to articles only.
	const { cover, body, byline, documents } = piece as Partial<Article>
	const rows: unknown[] = Array.isArray(byline) ? byline : []
	return {
		media: [...idsOf(cover), ...mediaIdsIn(body), ...idsOf(documents)],
		people: rows.map(personIn).filter((id) => id !== null),
	}
}

function personIn(row: unknown): string | null {
	return typeof row === 'object' && row !== null && 'person' in row ? idOf(row.person) : null
}
