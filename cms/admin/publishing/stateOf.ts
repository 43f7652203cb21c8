import type { PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { deskTime } from '#cms/admin/desk/deskTime.ts'

/** How publishing is, in one sentence, and whether somebody should look at it. */
export interface State {
	tone: 'well' | 'busy' | 'wrong'
	sentence: string
	/** What follows from it; empty when nothing does. */
	more: string
}

/** What the page about publishing says first. */
export function stateOf({ at, silentSince, report, failures }: PublishingStatus): State {
	const now = new Date(at)
	if (!report) {
		const since = silentSince ? ` từ ${deskTime(silentSince, now)}` : ''
		return {
			tone: 'wrong',
			sentence: `Không liên lạc được với máy xuất bản${since}`,
			more: 'Bạn đọc vẫn xem được những gì đã xuất bản. Bài duyệt lúc này sẽ tự lên trang khi máy xuất bản chạy lại.',
		}
	}
	if (!report.ok) {
		return {
			tone: 'busy',
			sentence: `Đang dựng lại toàn bộ trang${report.progress ? `: ${report.progress}` : ''}`,
			more: 'Bạn đọc vẫn xem được bản cũ cho đến khi bản mới xong.',
		}
	}
	if (failures.length > 0) {
		return {
			tone: 'wrong',
			sentence: `Có ${failures.length} mục chưa xuất bản được`,
			more: 'Bạn đọc vẫn thấy bản cũ của các trang này. Hệ thống đang thử lại.',
		}
	}
	if (report.pages.due > 0) {
		return { tone: 'busy', sentence: `Đang xuất bản ${report.pages.due} trang`, more: '' }
	}
	return {
		tone: 'well',
		sentence: 'Đang chạy tốt',
		more: 'Mọi nội dung đã duyệt đều đã lên trang.',
	}
}
