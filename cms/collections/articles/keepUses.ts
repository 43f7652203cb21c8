import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { mediaIdsIn } from '#cms/editor/mediaIdsIn.ts'
import type { Article } from '#cms/payload-types.ts'

/** What an article's entry refers to: files and people that readers may only see through it. */
export interface Uses {
	media: string[]
	people: string[]
}

/** Keep the list of what an article uses in step with its text. */
export const keepUses: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) => {
	const whole = { ...originalDoc, ...data }
	const media = [...new Set([idOf(whole.cover), ...mediaIdsIn(whole.body)])].filter(
		(id) => id !== null,
	)
	const byline: unknown[] = Array.isArray(whole.byline) ? whole.byline : []
	const people = byline.map(personIn).filter((id) => id !== null)
	const uses: Uses = { media, people: [...new Set(people)] }
	return Object.assign(data, { mediaUsed: media, uses: JSON.stringify(uses) })
}

function personIn(row: unknown): string | null {
	return typeof row === 'object' && row !== null && 'person' in row ? idOf(row.person) : null
}
