import { setTimeout as wait } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Refusal } from '#cms/collections/refusal.ts'
import { failureOf } from './failureOf.ts'

/** An election takes ten to fifteen seconds; a person waits for a whole minute at most. */
const WITHIN_MS = 40_000
const PAUSE_MS = 250

/** What keeps a transaction, as far as it is needed here. */
type Session = Pick<MongooseAdapter['sessions'][string], 'commitTransaction'>

/**
 * Keep a transaction, asking until a server has said whether it is kept.
 *
 * A server that dies while it is asked may have kept it or not. Asked again, its successor knows:
 * the number of the transaction is the same, so it is never kept twice. Whoever gave up and wrote
 * everything anew could have two articles instead of one.
 */
export async function commitSurely(session: Session): Promise<void> {
	const deadline = Date.now() + WITHIN_MS
	for (;;) {
		try {
			await session.commitTransaction()
			return
		} catch (error) {
			const failure = failureOf(error)
			if (failure !== 'undecided' && failure !== 'unreachable') throw error
			if (Date.now() > deadline) throw new Undecided(error)
			await wait(PAUSE_MS)
		}
	}
}

/** Nobody has said whether a text was saved; to write it once more might save it twice. */
class Undecided extends Refusal {
	constructor(cause: unknown) {
		super(
			'busy',
			'Máy chủ dữ liệu chưa trả lời: chưa rõ đã lưu hay chưa. Hãy tải lại trang để xem trước khi làm lại.',
		)
		// Told by its message alone: with the driver's error as its cause it would be tried again.
		this.stack = cause instanceof Error ? cause.stack : undefined
	}
}
