import { askCms } from '#cms/admin/askCms.ts'
import type { Colleague, Discussion } from '#cms/collections/comments/comment.ts'

/** The server's answer: what was said, or a sentence on why not. */
export type DiscussionAnswer = { discussion: Discussion } | { problem: string }

/** What was said about a piece; with a comment, after that has been added. */
export async function requestDiscussion(
	address: string,
	comment?: { text: string; mentions: string[] },
): Promise<DiscussionAnswer> {
	return ask(address, comment && { post: comment })
}

/** Say of a comment that it is settled, or that it is not. */
export async function requestSettling(address: string): Promise<DiscussionAnswer> {
	return ask(address, { post: undefined })
}

/** Colleagues to mention; nobody when they cannot be asked for. */
export async function requestColleagues(address: string): Promise<Colleague[]> {
	const answer = await askCms<{ colleagues: Colleague[] }>(address)
	return 'found' in answer ? answer.found.colleagues : []
}

async function ask(
	address: string,
	request?: { post: object | undefined },
): Promise<DiscussionAnswer> {
	const answer = await askCms<Discussion>(address, request)
	return 'found' in answer ? { discussion: answer.found } : answer
}
