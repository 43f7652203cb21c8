import type { RequestContext } from 'payload'

/** A symbol cannot arrive through JSON or a query string, so no request can pretend to be a step. */
const STEP = Symbol.for('bantin.workflow.step')

/** The write that a step makes, and the text it was decided for. */
export interface StepWrite {
	collection: string
	/** Null: the document is about to be made. */
	id: string | null
	/** The hash of the content that was decided on; null where the content is in `set` itself. */
	hash: string | null
	set: Record<string, unknown>
}

/**
 * The context in which `write` passes the guards.
 *
 * The word beside the symbol says nothing to anybody, but keeps it alive: a field that looks up its
 * picture lets Payload replace a context that has no words in it with an empty one.
 */
export function contextFor(write: StepWrite): RequestContext {
	return { [STEP]: write, isStep: true }
}

/** The step's write, when this operation is the one it was made for. */
export function stepIn(
	context: RequestContext,
	collection: string,
	id: unknown,
): StepWrite | undefined {
	const write: unknown = Reflect.get(context, STEP)
	if (!isStepWrite(write) || write.collection !== collection) return undefined
	return write.id === null || id === undefined || write.id === id ? write : undefined
}

function isStepWrite(value: unknown): value is StepWrite {
	return typeof value === 'object' && value !== null && 'collection' in value && 'set' in value
}
