import type { Notice } from '#cms/payload-types.ts'

/** What steps write, and nothing else does. */
export type StepFields = Pick<
	Notice,
	'state' | 'sentBy' | 'sentAt' | 'confirmedBy' | 'shownAt' | 'endedBy' | 'endedAt'
>

/** The fields of a notice with which nobody has done anything yet. */
export const noSteps: StepFields = {
	state: 'draft',
	sentBy: null,
	sentAt: null,
	confirmedBy: null,
	shownAt: null,
	endedBy: null,
	endedAt: null,
}
