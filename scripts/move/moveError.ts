/** A reason not to move that the person at the keyboard can mend; shown without a stack trace. */
export class MoveError extends Error {
	override readonly name = 'MoveError'
}
