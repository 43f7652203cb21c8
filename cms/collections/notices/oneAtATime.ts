import { keptBeside } from '#cms/keptBeside.ts'

const turns = keptBeside<Map<string, Promise<unknown>>>('notices.turns')

/**
 * Do `work` when nobody else of this process writes the same notice.
 *
 * MongoDB refuses one of two writes at once by itself; the embedded database has one process that
 * writes notices, and this is its way.
 */
export async function oneAtATime<Result>(
	db: object,
	notice: string,
	work: () => Promise<Result>,
): Promise<Result> {
	const known = turns.load(db) ?? new Map<string, Promise<unknown>>()
	turns.keep(db, known)
	const turn = (known.get(notice) ?? Promise.resolve()).then(work)
	const settled = turn.catch(() => undefined)
	known.set(notice, settled)
	try {
		return await turn
	} finally {
		if (known.get(notice) === settled) known.delete(notice)
	}
}
