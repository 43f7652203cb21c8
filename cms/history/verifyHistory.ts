import type { Payload } from 'payload'
import type { HistoryRecord } from '#cms/payload-types.ts'
import { loadHead } from './headFile.ts'
import type { Link } from './lastLink.ts'
import { pagesOf } from './pagesOf.ts'
import { toRecordHash } from './toRecordHash.ts'

/** How much of the chain was found whole, and where it breaks. */
export interface Verification {
	records: number
	/** The first break, as a Vietnamese sentence; null when there is none. */
	broken: string | null
	/** The end of the chain was compared with the note beside the database. */
	hasHead: boolean
}

/** Read the whole chain and compare every record with its hash and with the one before it. */
export async function verifyHistory(cms: Payload): Promise<Verification> {
	// Before the records: the newsroom may go on writing meanwhile.
	const head = await loadHead()
	let last: Link = { seq: 0, hash: '' }
	for await (const records of pagesOf(cms, 'inChain')) {
		for (const record of records) {
			const broken = breakAt(record, last) ?? breakAgainst(record, head)
			if (broken) return { records: last.seq, broken, hasHead: head !== null }
			last = { seq: last.seq + 1, hash: record.hash ?? '' }
		}
	}
	const broken = cutOff(last, head) ?? (await withoutPlace(cms))
	return { records: last.seq, broken, hasHead: head !== null }
}

function breakAt(record: HistoryRecord, last: Link): string | null {
	const expected = last.seq + 1
	if (record.seq !== expected) {
		return record.seq === expected + 1
			? `Thiếu bản ghi số ${expected}.`
			: `Thiếu các bản ghi từ số ${expected} đến số ${(record.seq ?? 0) - 1}.`
	}
	if (record.previousHash !== last.hash) {
		return `Bản ghi số ${expected} (${nameOf(record)}) không nối tiếp bản ghi đứng trước.`
	}
	if (record.hash !== toRecordHash(record)) {
		return `Bản ghi số ${expected} (${nameOf(record)}) đã bị sửa nội dung.`
	}
	return null
}

/** A chain written anew from some record on is whole in itself, but not the one that was noted. */
function breakAgainst(record: HistoryRecord, head: Link | null): string | null {
	if (!head || record.seq !== head.seq || record.hash === head.hash) return null
	return `Bản ghi số ${head.seq} (${nameOf(record)}) không phải bản ghi đã niêm trong tệp history-head.`
}

function cutOff(last: Link, head: Link | null): string | null {
	if (!head || head.seq <= last.seq) return null
	return `Phần cuối đã bị cắt: còn ${last.seq} bản ghi, trong khi tệp history-head ghi nhận ${head.seq}.`
}

async function withoutPlace(cms: Payload): Promise<string | null> {
	const { docs, totalDocs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		limit: 1,
		where: { seq: { exists: false } },
	})
	const [record] = docs
	return record ? `Có ${totalDocs} bản ghi ngoài chuỗi, đầu tiên là ${nameOf(record)}.` : null
}

function nameOf({ id, at, action }: Pick<HistoryRecord, 'id' | 'at' | 'action'>): string {
	return `${action ?? '?'}, ${at}, mã ${id}`
}
