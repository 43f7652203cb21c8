import { states, type State } from './states.ts'

/**
 * Who may take a step.
 *
 * `readers` see the draft and take no step; `writers` are the owner, the editors of the piece's unit and the board; `unit` those who decide
 * for the unit; `board` approvers and administrators.
 */
export type Hands = 'readers' | 'writers' | 'unit' | 'board' | 'administrators'

/** One step of the workflow. */
export interface Step {
	/** The states it can be taken from, each with the hands it is in there. */
	from: Partial<Record<State, readonly Hands[]>>
	/** `review`: the first stage this piece needs. `next`: the stage after this one, or `approved`. */
	to: State | 'review' | 'next'
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

const everywhere = states.filter((state) => state !== 'withdrawn' && state !== 'takenDown')

/**
 * Every step a piece can take, and in whose hands it is.
 *
 * The buttons, the endpoint and the tests all read this table: to change the workflow, change it
 * here. Which stages a piece passes is said by `rules/`; the last approval leads on to `published`
 * or `scheduled` at once where the rules say so.
 */
export const steps: Record<Action, Step> = {
	submit: { from: allOf(['draft', 'withdrawn'], 'writers'), to: 'review' },
	approve: {
		from: { unitReview: ['unit'], boardReview: ['board'] },
		to: 'next',
		needsOtherEyes: true,
	},
	publish: { from: allOf(['approved', 'scheduled'], 'board'), to: 'published' },
	schedule: {
		from: allOf(['approved', 'scheduled'], 'board'),
		to: 'scheduled',
		needsTime: true,
	},
	return: {
		from: {
			unitReview: ['unit', 'board'],
			...allOf(['boardReview', 'approved', 'scheduled'], 'board'),
		},
		to: 'draft',
		needsComment: true,
	},
	revise: { from: allOf(['published', 'withdrawn'], 'writers'), to: 'draft' },
	withdraw: { from: allOf(everywhere, 'board'), to: 'withdrawn', needsReaders: 'now' },
	takedown: {
		from: allOf([...everywhere, 'withdrawn'], 'administrators'),
		to: 'takenDown',
		needsComment: true,
		needsReaders: 'once',
	},
}

function allOf(from: readonly State[], by: Hands): Step['from'] {
	return Object.fromEntries(from.map((state) => [state, [by]]))
}

/** What the newsroom calls each action. */
export const actionLabels: Record<Action, string> = {
	submit: 'Gửi duyệt',
	approve: 'Duyệt',
	publish: 'Xuất bản ngay',
	schedule: 'Hẹn giờ xuất bản',
	return: 'Trả lại',
	revise: 'Sửa lại',
	withdraw: 'Rút',
	takedown: 'Gỡ vĩnh viễn',
}
