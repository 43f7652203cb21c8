import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { stateLabels } from '#cms/workflow/states.ts'
import { toDateTimeText } from '#shared/dates.ts'

/** Where a piece stands, in words: what it is, who is to act, and since when. */
export function statusLine({ state, published, waitingFor }: WorkflowReport): string {
	const parts = [stateLabels[state]]
	if (published && state !== 'published') parts.push('bạn đọc vẫn thấy bản đã xuất bản')
	if (waitingFor?.who.length) parts.push(`người duyệt: ${firstNames(waitingFor.who)}`)
	if (waitingFor?.due) parts.push(`ra lúc ${toDateTimeText(waitingFor.due)}`)
	else if (waitingFor) parts.push(`từ ${toDateTimeText(waitingFor.since)}`)
	return parts.join(' · ')
}

/** Three names fit; the rest are counted. */
function firstNames(names: string[]): string {
	const more = names.length - 3
	return names.slice(0, 3).join(', ') + (more > 0 ? ` và ${more} người khác` : '')
}
