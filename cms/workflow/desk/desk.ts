import type { Returned } from '#cms/workflow/returned.ts'
import type { State } from '#cms/workflow/states.ts'

/** What lies on a desk, the most urgent first. */
export const deskGroups = [
	/** The person's approval is what the piece waits for. */
	'waiting',
	/** Approved, and the person may publish it. */
	'ready',
	/** The person's own, sent back with a reason. */
	'returned',
	/** Past its due time in review, where that is the person's business. */
	'overdue',
	'drafts',
	/** The person's own, with those who decide. */
	'submitted',
	'scheduled',
	/** Being changed while readers have the old text. */
	'correcting',
	'publishedToday',
] as const

/** One pile on a desk. */
export type DeskGroup = (typeof deskGroups)[number]

/** A piece as it lies on a desk. */
export interface DeskLine {
	collection: string
	id: string
	/** Empty while the piece has none. */
	title: string
	/** What the newsroom calls this type of content. */
	kind: string
	unit: string | null
	writer: string | null
	state: State
	/** ISO time: since when the piece is where it is. */
	since: string
	/** ISO time by which it is to be decided, or at which readers are to get it. */
	due?: string
	isOverdue: boolean
	/** Whether the person's own approval is what it waits for. */
	isWaitingForMe: boolean
	/** In whose place the person would decide. */
	insteadOf?: string
	returned?: Returned
}

/** The newest lines of a pile, and how many there are in all. */
export interface DeskPile {
	total: number
	/** How many of all are past their due time in review. */
	late: number
	lines: DeskLine[]
}

/** What a person has to do, and what goes on around them. */
export type Desk = Record<DeskGroup, DeskPile>
