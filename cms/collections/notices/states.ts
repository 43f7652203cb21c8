/** Where an urgent notice stands: being written, waiting for the second person, on displays, over. */
export const noticeStates = ['draft', 'waiting', 'shown', 'ended'] as const

export type NoticeState = (typeof noticeStates)[number]

/** What the newsroom calls them. */
export const noticeStateLabels: Record<NoticeState, string> = {
	draft: 'Bản nháp',
	waiting: 'Chờ người thứ hai xác nhận',
	shown: 'Đang phát',
	ended: 'Đã kết thúc',
}
