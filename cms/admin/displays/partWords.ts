import type { ProgrammeKind } from '#shared/displays/programme.ts'
import { clockOf } from './clockOf.ts'
import { durationOf } from './durationOf.ts'
import type { Part } from './partsOf.ts'

const kindWords: Record<ProgrammeKind, string> = {
	fixed: 'khung giờ riêng',
	share: 'phần bảo đảm',
	fill: 'phần còn lại',
}

/** More beginnings than these nobody reads. */
const STARTS_MOST = 6

/** What a programme has of the hour, in words. */
export function partWords({ programme, starts, length, isMet }: Part): string {
	const kind = kindWords[programme.kind]
	if (programme.slides.length === 0) return `${kind} – chưa có mục nào để phát`
	const promised = `${programme.minutesPerHour} phút`
	if (isMet === false) {
		const played = length === 0 ? 'chưa được phút nào' : `mới được ${durationOf(length)}`
		return `${kind} – THIẾU: ${played} trong ${promised} bảo đảm; chương trình ưu tiên hơn đã chiếm giờ, hoặc video dài hơn một lần phát`
	}
	if (length === 0) return `${kind} – không phát trong giờ này`
	const times = starts.slice(0, STARTS_MOST).map(clockOf).join(', ')
	const more = starts.length > STARTS_MOST ? '…' : ''
	const amount = isMet ? `đủ ${promised} bảo đảm` : durationOf(length)
	return `${kind} – ${amount}, bắt đầu lúc ${times}${more}`
}
