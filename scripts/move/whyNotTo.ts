import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { linkAt } from '#cms/history/lastLink.ts'
import { shelvesIn } from './shelves.ts'

/**
 * Why this newsroom must not be moved into that database; null when it may.
 *
 * Into an empty one, or over an earlier move of the same newsroom: then its history is a beginning
 * of the present one. Once somebody has worked there it has gone on by itself.
 */
export async function whyNotTo(cms: Payload, database: MongooseAdapter): Promise<string | null> {
	const history = database.collections.history?.collection
	const last = await history?.findOne({ seq: { $gt: 0 } }, { sort: { seq: -1 } })
	if (!last) return (await isEmpty(cms, database)) ? null : OTHERS
	const here = await linkAt(cms, Number(last.seq))
	return here?.hash === last.hash ? null : OTHERS
}

const OTHERS =
	'Cơ sở dữ liệu MongoDB này đã có toà soạn khác, hoặc đã có người làm việc sau lần chuyển trước. Hãy chọn tên cơ sở dữ liệu khác, hoặc xóa nó trước.'

async function isEmpty(cms: Payload, database: MongooseAdapter): Promise<boolean> {
	for (const { collection } of shelvesIn(cms)) {
		if (await database.collections[collection]?.findOne({}, { _id: 1 }).lean()) return false
	}
	return true
}
