/** How many of those who may decide at a stage must approve. */
export const quorums = ['one', 'all', 'some'] as const

/** How many of those who may decide at a stage must approve: any one, all of them, or a number. */
export type Quorum = (typeof quorums)[number]

/** What the newsroom calls each. */
export const quorumLabels: Record<Quorum, string> = {
	one: 'Một người duyệt là đủ',
	all: 'Tất cả phải duyệt',
	some: 'Đủ số người dưới đây',
}

/** What an administrator decides about one stage. */
export interface StageRule {
	/** Whether pieces go through this stage at all. */
	isOn: boolean
	quorum: Quorum
	/** Approvals needed when the quorum is `some`. */
	count: number
	/** Hours a piece may wait here before it is overdue. */
	hours: number
}

/** The way one type of content takes to its readers. */
export interface StageRules {
	unitReview: StageRule
	/** Pieces of the head office, the unit without one above it, go straight to the board. */
	headOfficeSkips: boolean
	boardReview: StageRule
	/** Whether the last approval publishes, or leaves it to a step of its own. */
	afterApproval: 'publish' | 'wait'
}

const HOURS_PER_STAGE = 24

/** What holds until an administrator says otherwise. */
export const defaultRules: StageRules = {
	unitReview: { isOn: true, quorum: 'one', count: 2, hours: HOURS_PER_STAGE },
	headOfficeSkips: true,
	boardReview: { isOn: true, quorum: 'one', count: 2, hours: HOURS_PER_STAGE },
	afterApproval: 'publish',
}
