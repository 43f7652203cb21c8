import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import type { Action } from '#cms/workflow/steps.ts'

/** A step as the panel asks for it. */
export interface StepRequest {
	action: Action
	/** The hash of the text that was on screen. */
	seen: string
	comment?: string
	/** ISO time with offset. */
	at?: string
}

/** The server's answer: where the piece stands, or a sentence on why not. */
export type WorkflowAnswer = { report: WorkflowReport } | { problem: string }

/** Ask where a piece stands, or take a step when there is one. */
export async function requestWorkflow(
	address: string,
	step?: StepRequest,
): Promise<WorkflowAnswer> {
	try {
		const response = await fetch(address, {
			credentials: 'include',
			...(step
				? {
						method: 'POST',
						headers: { 'Content-Type': 'application/json' },
						body: JSON.stringify(step),
					}
				: {}),
		})
		const body: unknown = await response.json()
		// The CMS answers its own panel with what its endpoint promises.
		if (response.ok) return { report: body as WorkflowReport }
		return { problem: problemIn(body) }
	} catch {
		return { problem: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.' }
	}
}

function problemIn(body: unknown): string {
	const { errors } = body as { errors?: { message?: string }[] }
	return errors?.[0]?.message ?? 'Máy chủ gặp lỗi. Hãy tải lại trang rồi thử lại.'
}
