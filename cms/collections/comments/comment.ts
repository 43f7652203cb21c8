/** Characters of one comment. */
export const COMMENT_MAX = 4_000

/** A colleague, as far as others know them here. */
export interface Colleague {
	id: string
	name: string
}

/** What somebody said about a piece. */
export interface SaidComment {
	id: string
	text: string
	/** Null: the person has been removed since. */
	author: Colleague | null
	mentions: Colleague[]
	/** ISO time. */
	createdAt: string
	/** Who said that it is settled, and when; null while it is open. */
	resolved: { by: Colleague | null; at: string } | null
}

/** Everything said about a piece, oldest first. */
export interface Discussion {
	comments: SaidComment[]
	/** How many are not settled. */
	open: number
}
