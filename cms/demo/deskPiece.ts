import type { DemoArticle } from './demoArticle.ts'
import type { DemoLogin } from './people.ts'

/** Something that somebody of the demo newsroom did to a piece; each leaves one line of history. */
export type DeskStep =
	| { action: 'submit' | 'approve' | 'withdraw'; by: DemoLogin }
	| { action: 'return'; by: DemoLogin; comment: string }
	/** An edit of a text that readers have. */
	| { action: 'correct'; by: DemoLogin; standfirst: string }

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
