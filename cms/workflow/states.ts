/** Where a piece stands, from first draft to its end. */
export const states = [
	'draft',
	'unitReview',
	'boardReview',
	'approved',
	'scheduled',
	'published',
	'withdrawn',
	'takenDown',
] as const

/** Where a piece stands. */
export type State = (typeof states)[number]

/** What the newsroom calls each state. */
export const stateLabels: Record<State, string> = {
	draft: 'Bản nháp',
	unitReview: 'Chờ đơn vị duyệt',
	boardReview: 'Chờ ban biên tập duyệt',
	approved: 'Đã duyệt',
	scheduled: 'Đã hẹn giờ',
	published: 'Đã xuất bản',
	withdrawn: 'Đã rút',
	takenDown: 'Đã gỡ vĩnh viễn',
}

/** The states in which somebody decides, in the order a piece passes them. */
export const stages = ['unitReview', 'boardReview'] as const satisfies State[]

/** A state in which somebody decides. */
export type Stage = (typeof stages)[number]

/** Whether somebody is reading the piece in order to decide, so that its text must stand still. */
export function isInReview(state: State): state is Stage {
	return state === 'unitReview' || state === 'boardReview'
}

/** Whether the piece has been approved as it stands. */
export function isApproved(state: State): boolean {
	return state === 'approved' || state === 'scheduled'
}
