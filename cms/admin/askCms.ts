/** What the CMS answers its own admin: what was asked for, or a sentence on why not. */
export type CmsAnswer<Found> = { found: Found } | { problem: string }

/** Ask one of the CMS's endpoints, or POST to it; never rejects. */
export async function askCms<Found>(
	address: string,
	request?: { post: object | undefined },
): Promise<CmsAnswer<Found>> {
	try {
		const response = await fetch(address, { credentials: 'include', ...toInit(request) })
		const body: unknown = await response.json()
		// The CMS answers its own admin with what the endpoint promises.
		if (response.ok) return { found: body as Found }
		return { problem: problemIn(body) }
	} catch {
		return { problem: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.' }
	}
}

function toInit(request: { post: object | undefined } | undefined): RequestInit {
	if (!request) return {}
	if (!request.post) return { method: 'POST' }
	return {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(request.post),
	}
}

function problemIn(body: unknown): string {
	const { errors } = body as { errors?: { message?: string }[] }
	return errors?.[0]?.message ?? 'Máy chủ gặp lỗi. Hãy tải lại trang rồi thử lại.'
}
