import { idOf } from '#cms/collections/idOf.ts'
import type { Comment } from '#cms/payload-types.ts'
import type { Colleague, SaidComment } from './comment.ts'

/** The comment as colleagues get it; `names` are those of the people in it. */
export function toSaidComment(
	{ id, text, author, mentions, createdAt, resolvedAt, resolvedBy }: Comment,
	names: ReadonlyMap<string, string>,
): SaidComment {
	return {
		id,
		text,
		author: colleague(author, names),
		mentions: (mentions ?? [])
			.map((mention) => colleague(mention, names))
			.filter((mention) => mention !== null),
		createdAt,
		resolved: resolvedAt ? { by: colleague(resolvedBy, names), at: resolvedAt } : null,
	}
}

function colleague(reference: unknown, names: ReadonlyMap<string, string>): Colleague | null {
	const id = idOf(reference)
	const name = id === null ? undefined : names.get(id)
	return id !== null && name !== undefined ? { id, name } : null
}
