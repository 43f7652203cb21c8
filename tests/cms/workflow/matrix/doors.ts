import type { Person } from '#cms/payload-types.ts'
import type { TestCms } from '#tests/support/cms.ts'
import type { Cast, Role } from './cast.ts'
import type { Prop, Situation } from './stage.ts'

/** One person before one door, with a piece. */
export interface Try {
	open: TestCms
	cast: Cast
	role: Role
	/** Undefined: nobody is logged in. */
	person: Person | undefined
	situation: Situation
	prop: Prop
	/** The word that what is written carries. */
	word: string
}

/** A way to write. */
export interface Door {
	name: string
	/** Tries it; answers the HTTP status, or the one that the Local API's error stands for. */
	knock: (attempt: Try) => Promise<number>
	/** Situations it is tried in; all of them when absent. */
	situations?: readonly Situation[]
	/** Roles that try it; all of them when absent. */
	roles?: readonly Role[]
	/** The piece has a picture of its own. */
	withCover?: true
	/** What else must stay as it is when the door is closed. */
	beside?: (attempt: Try) => Promise<unknown>
}
