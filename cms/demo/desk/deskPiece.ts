import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import type { DemoLogin } from '#cms/demo/people.ts'

/** Somebody's step, and how long ago it was. */
interface Taken {
	by: DemoLogin
	hoursAgo: number
}

/** Something that somebody of the demo newsroom did to a piece; each leaves one line of history. */
export type DeskStep =
	| ({ action: 'submit' | 'approve' | 'withdraw' } & Taken)
	| ({ action: 'return'; comment: string } & Taken)
	/** An edit of a text that readers have. */
	| ({ action: 'correct'; standfirst: string } & Taken)

/** A piece that lies on somebody's desk. */
export interface DeskPiece extends DemoArticle {
	/** Who writes it. */
	writer: DemoLogin
	/** Whether readers have had it before the steps below. */
	begins: 'asDraft' | 'published'
	/** Days from today on which readers are to get it. */
	publishInDays?: number
	/** What has happened to it since, in order. */
	steps: DeskStep[]
}
