import type { State } from './states.ts'

/**
 * Who may take a step.
 *
 * `writers` are the owner, the editors of the piece's unit and the board; `board` approvers and
 * administrators.
 */
export type Hands = 'writers' | 'board' | 'administrators'

/** One step of the workflow. */
export interface Step {
	from: readonly State[]
	to: State
	by: Hands
	/** The person must say why. */
	needsComment?: true
	/** The person must say which text they have read, and it must not be their own. */
	needsOtherEyes?: true
	/** Only a piece that readers have, or had, can take the step. */
	needsReaders?: 'now' | 'once'
	/** The time is part of the request. */
	needsTime?: true
}

/** Every action, in the order in which they are offered. */
export const actions = [
	'submit',
	'approve',
	'publish',
	'schedule',
	'return',
	'revise',
	'withdraw',
	'takedown',
] as const

/** Something a person can do with a piece. */
export type Action = (typeof actions)[number]

const unfinished = ['draft', 'unitReview', 'boardReview', 'approved', 'scheduled'] as const

/**
 * Every step a piece can take, and in whose hands it is.
 *
 * The buttons, the endpoint and the tests all read this table: to change the workflow, change it
 * here. `approve` leads on to `published` or `scheduled` at once where the collection says so.
 */
export const steps: Record<Action, Step> = {
	submit: { from: ['draft', 'withdrawn'], to: 'boardReview', by: 'writers' },
	approve: { from: ['boardReview'], to: 'approved', by: 'board', needsOtherEyes: true },
	publish: { from: ['approved', 'scheduled'], to: 'published', by: 'board' },
	schedule: { from: ['approved', 'scheduled'], to: 'scheduled', by: 'board', needsTime: true },
	return: {
		from: ['unitReview', 'boardReview', 'approved', 'scheduled'],
		to: 'draft',
		by: 'board',
		needsComment: true,
	},
	revise: { from: ['published', 'withdrawn'], to: 'draft', by: 'writers' },
	withdraw: {
		from: ['published', ...unfinished],
		to: 'withdrawn',
		by: 'board',
		needsReaders: 'now',
	},
	takedown: {
		from: ['published', 'withdrawn', ...unfinished],
		to: 'takenDown',
		by: 'administrators',
		needsComment: true,
		needsReaders: 'once',
	},
}

/** What the newsroom calls each action. */
export const actionLabels: Record<Action, string> = {
	submit: 'Gửi duyệt',
	approve: 'Duyệt',
	publish: 'Xuất bản ngay',
	schedule: 'Hẹn giờ xuất bản',
	return: 'Trả lại',
	revise: 'Sửa bài',
	withdraw: 'Rút bài',
	takedown: 'Gỡ vĩnh viễn',
}
