import type { DifferenceReport } from '#cms/workflow/difference/endpoint.ts'

/** The versions a person chose; the server chooses where nothing is said. */
export interface Chosen {
	from?: string
	to?: string
}

/** The server's answer: how the versions differ, or a sentence on why not. */
export type DifferenceAnswer = { report: DifferenceReport } | { problem: string }

/** Ask how two versions of the document at `address` differ. */
export async function requestDifference(
	address: string,
	{ from, to }: Chosen,
): Promise<DifferenceAnswer> {
	const query = new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) })
	try {
		const response = await fetch(`${address}/difference?${query.toString()}`, {
			credentials: 'include',
		})
		const body: unknown = await response.json()
		// The CMS answers its own tab with what its endpoint promises.
		if (response.ok) return { report: body as DifferenceReport }
		const { errors } = body as { errors?: { message?: string }[] }
		return { problem: errors?.[0]?.message ?? 'Máy chủ gặp lỗi. Hãy tải lại trang rồi thử lại.' }
	} catch {
		return { problem: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.' }
	}
}
