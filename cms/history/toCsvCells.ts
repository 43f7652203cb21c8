import type { HistoryRecord } from '#cms/payload-types.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { actionLabel, documentTypeLabel, stateLabel } from './labels.ts'

/** The columns of an exported history. */
export const csvHeader = [
	'Số',
	'Lúc',
	'Người thực hiện',
	'Làm thay',
	'Việc',
	'Loại nội dung',
	'Tiêu đề',
	'Từ trạng thái',
	'Sang trạng thái',
	'Ghi chú',
	'Thay đổi',
	'Mã nội dung',
	'Mã người thực hiện',
	'Mã người được thay',
	'Mã người viết',
	'Mã đơn vị',
	'Dấu vân tay nội dung',
	'Dấu của bản ghi',
]

/** A record as a line under `csvHeader`. */
export function toCsvCells(record: HistoryRecord): (string | number | null | undefined)[] {
	return [
		record.seq,
		toDateTimeText(record.at),
		record.actorName,
		record.onBehalfOfName,
		actionLabel(record.action),
		documentTypeLabel(record.documentType),
		record.headline,
		stateLabel(record.from),
		stateLabel(record.to),
		record.comment,
		record.changes,
		record.document,
		record.actor,
		record.onBehalfOf,
		record.owner,
		record.unit,
		record.contentHash,
		record.hash,
	]
}
