import type { Payload } from 'payload'

/** Do `work` in one transaction where the database has them; the embedded one has none. */
export async function inTransaction<Result>(
	cms: Payload,
	work: (transactionID: string | number | undefined) => Promise<Result>,
): Promise<Result> {
	const transactionID = (await cms.db.beginTransaction()) ?? undefined
	try {
		const result = await work(transactionID)
		if (transactionID) await cms.db.commitTransaction(transactionID)
		return result
	} catch (error) {
		if (transactionID) await cms.db.rollbackTransaction(transactionID)
		throw error
	}
}
