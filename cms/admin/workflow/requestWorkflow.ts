import { askCms } from '#cms/admin/askCms.ts'
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
	const answer = await askCms<WorkflowReport>(address, step && { post: step })
	return 'found' in answer ? { report: answer.found } : answer
}
