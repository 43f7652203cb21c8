import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { namesOfPeople } from '#cms/collections/people/namesOfPeople.ts'
import type { Comment } from '#cms/payload-types.ts'
import type { Discussion } from './comment.ts'
import { toSaidComment } from './toSaidComment.ts'

/** Everything said about a piece; whether the asker may read it is asked before. */
export async function loadDiscussion(
	cms: Payload,
	collection: string,
	id: string,
): Promise<Discussion> {
	const { docs } = await cms.find({
		collection: 'comments',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: ['createdAt', 'id'],
		where: { documentType: { equals: collection }, document: { equals: id } },
	})
	const names = await namesOfPeople(cms, docs.flatMap(peopleIn))
	const comments = docs.map((comment) => toSaidComment(comment, names))
	return { comments, open: comments.filter(({ resolved }) => resolved === null).length }
}

function peopleIn({ author, mentions, resolvedBy }: Comment): string[] {
	return [author, resolvedBy, ...(mentions ?? [])].map(idOf).filter((id) => id !== null)
}
