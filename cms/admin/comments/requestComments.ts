import type { Colleague, Discussion } from '#cms/collections/comments/comment.ts'

/** The server's answer: what was said, or a sentence on why not. */
export type DiscussionAnswer = { discussion: Discussion } | { problem: string }

/** What was said about a piece; with a comment, after that has been added. */
export async function requestDiscussion(
	address: string,
	comment?: { text: string; mentions: string[] },
): Promise<DiscussionAnswer> {
	return ask(address, comment ? { method: 'POST', body: JSON.stringify(comment) } : {})
}

/** Say of a comment that it is settled, or that it is not. */
export async function requestSettling(address: string): Promise<DiscussionAnswer> {
	return ask(address, { method: 'POST' })
}

/** Colleagues to mention; nobody when they cannot be asked for. */
export async function requestColleagues(address: string): Promise<Colleague[]> {
	try {
		const response = await fetch(address, { credentials: 'include' })
		if (!response.ok) return []
		// The CMS answers its own panel with what its endpoint promises.
		const { colleagues } = (await response.json()) as { colleagues: Colleague[] }
		return colleagues
	} catch {
		return []
	}
}

async function ask(address: string, request: RequestInit): Promise<DiscussionAnswer> {
	try {
		const response = await fetch(address, {
			credentials: 'include',
			...(request.body ? { headers: { 'Content-Type': 'application/json' } } : {}),
			...request,
		})
		const body: unknown = await response.json()
		if (response.ok) return { discussion: body as Discussion }
		return { problem: problemIn(body) }
	} catch {
		return { problem: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.' }
	}
}

function problemIn(body: unknown): string {
	const { errors } = body as { errors?: { message?: string }[] }
	return errors?.[0]?.message ?? 'Máy chủ gặp lỗi. Hãy tải lại trang rồi thử lại.'
}
