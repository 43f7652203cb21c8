import type { Payload } from 'payload'
import type { Link } from './lastLink.ts'

/** A caller's transaction that has appended: the chain's end as it will be once it commits. */
export interface OpenAppending {
	last: Link
	/** The appending before this one within the same transaction. */
	work: Promise<unknown>
}

/** What a process knows of the chain it appends to. */
export interface ChainState {
	/** Settled when nobody of this process appends any more. */
	turns: Promise<unknown>
	/** The end of the chain, unless it has to be read again. */
	last: Link | undefined
	/** Transactions that hold the turn, by their ids. */
	open: Map<string | number, Promise<OpenAppending>>
	/** Whether the end may be noted in the head file; undefined until that was looked into. */
	notesHead: boolean | undefined
}

const STATE = Symbol.for('bantin.history.chain')

/**
 * The state of the chain in this database, the same for everybody in this process.
 *
 * Kept on the connection: Next loads modules once for its start and again for its pages.
 */
export function chainStateOf({ db }: Pick<Payload, 'db'>): ChainState {
	const known: unknown = Reflect.get(db, STATE)
	// Only this function writes under the symbol.
	if (known) return known as ChainState
	const state: ChainState = {
		turns: Promise.resolve(),
		last: undefined,
		open: new Map(),
		notesHead: undefined,
	}
	Reflect.set(db, STATE, state)
	return state
}

/**
 * Wait until nobody else of this process appends; answers how to let the next one on.
 *
 * The database alone makes sure that a place is taken once. Taking turns only keeps twenty steps at
 * a time from colliding until they give up.
 */
export async function takeTurn(state: ChainState): Promise<() => void> {
	const before = state.turns
	const { promise, resolve } = Promise.withResolvers<void>()
	state.turns = before.then(() => promise)
	await before
	return resolve
}
