/** A name that is being typed after `@`. */
export interface TypedMention {
	/** Where the `@` stands. */
	start: number
	/** What was typed after it so far. */
	typed: string
}

/** Longer than most names; beyond it the sentence has gone on. */
const NAME_MAX = 40

/** The name that is being typed where the caret stands; null when none is, or it is one of `done`. */
export function mentionAt(
	text: string,
	caret: number,
	done: readonly string[],
): TypedMention | null {
	const before = text.slice(0, caret)
	const start = before.lastIndexOf('@')
	if (start === -1 || (start > 0 && /\S/.test(before.charAt(start - 1)))) return null
	const typed = before.slice(start + 1)
	if (typed.length > NAME_MAX || typed.includes('\n') || typed.startsWith(' ')) return null
	return done.some((name) => typed.startsWith(name)) ? null : { start, typed }
}
