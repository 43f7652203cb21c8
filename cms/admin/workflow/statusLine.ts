import type { WorkflowReport } from '#cms/workflow/reportOn.ts'
import { isInReview, stateLabels } from '#cms/workflow/states.ts'
import type { Wording } from '#cms/workflow/wording.ts'
import { toDateTimeText } from '#shared/dates.ts'

const NAMES = 3

/** Where a piece stands at `now`, in words: what it is, whose turn it is, since when and until when. */
export function statusLine(report: WorkflowReport, wording: Wording, now: Date): string {
	const { state, published, waitingFor } = report
	const parts = [standingOf(report, wording)]
	if (published && state !== 'published') parts.push(`${wording.areShown} bản đã xuất bản`)
	if (isInReview(state) && waitingFor) {
		const { since, due, needed = 1 } = waitingFor
		if (needed > 1) parts.push(`còn cần ${needed} người duyệt`)
		parts.push(`từ ${toDateTimeText(since)}`)
		if (due) parts.push(dueWords(due, now))
	}
	const approved = approvedWords(report)
	if (approved) parts.push(approved)
	return parts.join(' · ')
}

function standingOf(
	{ state, corrected, waitingFor }: WorkflowReport,
	{ noun, off }: Wording,
): string {
	const label = stateLabels[state]
	switch (state) {
		case 'unitReview':
		case 'boardReview':
			return waitingFor?.who.length ? `${label} – ${firstNames(waitingFor.who)}` : label
		case 'approved':
			return 'Đã duyệt – chờ ban biên tập xuất bản'
		case 'scheduled':
			return waitingFor?.due ? `Đã hẹn giờ – ra lúc ${toDateTimeText(waitingFor.due)}` : label
		case 'published':
			return corrected ? `${label}, đã đính chính` : label
		case 'withdrawn':
			return `Đã rút ${noun} ${off}`
		case 'draft':
		case 'takenDown':
			return label
	}
}

function dueWords(due: string, now: Date): string {
	return new Date(due) < now ? `⚠ quá hạn từ ${toDateTimeText(due)}` : `hạn ${toDateTimeText(due)}`
}

function approvedWords({ approvals }: WorkflowReport): string | undefined {
	if (approvals.length === 0) return undefined
	const names = approvals.map(({ name, ofName }) =>
		name === ofName ? name : `${name} (thay ${ofName})`,
	)
	return `đã duyệt: ${names.join(', ')}`
}

/** Three names fit; the rest are counted. */
function firstNames(names: string[]): string {
	const more = names.length - NAMES
	return names.slice(0, NAMES).join(', ') + (more > 0 ? ` và ${more} người khác` : '')
}
