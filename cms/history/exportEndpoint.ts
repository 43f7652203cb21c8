import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { isBoard } from '#cms/collections/people/roles.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { toStartOfDay } from '#shared/dates.ts'
import { appendRecord } from './appendRecord.ts'
import { csvResponse } from './csvResponse.ts'
import { csvHeader, toCsvCells } from './toCsvCells.ts'
import { toCsvLine } from './toCsvLine.ts'
import { pagesOf } from './pagesOf.ts'

const DAY_MS = 24 * 3_600_000

/** A day in Việt Nam, `2026-03-02`; forms send what is not filled in as well. */
const daySchema = z.union([z.literal(''), z.iso.date()]).optional()

const rangeSchema = z.object({ from: daySchema, until: daySchema })

type Range = z.infer<typeof rangeSchema>

/** The whole history, or that of some days, as a table; itself a line of the history. */
export const exportEndpoint: Endpoint = {
	path: '/export',
	method: 'get',
	handler: async (req) => {
		const { user, payload } = req
		if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
		if (!isBoard(user)) {
			throw new Refusal('forbidden', 'Chỉ ban biên tập và quản trị hệ thống xuất được nhật ký.')
		}
		const range = rangeIn(req)
		await appendRecord(payload, {
			at: new Date().toISOString(),
			action: 'export',
			actor: user.id,
			actorName: user.name,
			documentType: 'history',
			comment: `Từ ${range.from || 'đầu'} đến ${range.until || 'nay'}`,
		})
		const lines = linesOf(pagesOf(payload, 'inChain', limitsOf(range)))
		return csvResponse('lich-su-bantin.csv', lines)
	},
}

function rangeIn(req: PayloadRequest): Range {
	const result = rangeSchema.safeParse(Object.fromEntries(req.searchParams))
	if (result.success) return result.data
	throw new Refusal('invalid', 'Hãy ghi ngày theo dạng 2026-03-02 trong “from” và “until”.')
}

/** Both days belong to the range. */
function limitsOf({ from, until }: Range): Where[] {
	return [
		...(from ? [{ at: { greater_than_equal: toStartOfDay(from).toISOString() } }] : []),
		...(until
			? [{ at: { less_than: new Date(toStartOfDay(until).getTime() + DAY_MS).toISOString() } }]
			: []),
	]
}

async function* linesOf(pages: ReturnType<typeof pagesOf>): AsyncGenerator<string> {
	yield toCsvLine(csvHeader)
	for await (const records of pages) {
		yield records.map((record) => toCsvLine(toCsvCells(record))).join('')
	}
}
