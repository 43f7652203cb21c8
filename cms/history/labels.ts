import { noticeStateLabels } from '#cms/collections/notices/states.ts'
import { stateLabels } from '#cms/workflow/states.ts'
import { actionLabels } from './actionLabels.ts'

const documentTypeLabels = new Map([
	['articles', 'Bài viết'],
	['infographics', 'Infographic'],
	['clips', 'Video'],
	['banners', 'Banner'],
	['slogans', 'Khẩu hiệu'],
	['programmes', 'Chương trình phát'],
	['notices', 'Thông báo khẩn'],
	['displays', 'Màn hình'],
	['displayRules', 'Quy định màn hình'],
	['people', 'Người dùng'],
	['units', 'Đơn vị'],
	['sections', 'Chuyên mục'],
	['tags', 'Chủ đề'],
	['approval', 'Quy trình duyệt'],
	['frontPage', 'Trang chủ'],
	['identity', 'Nhận diện'],
	['searchAids', 'Tìm kiếm'],
	['history', 'Lịch sử'],
])

/** What the newsroom calls an action of the history; an unknown one stays as it is. */
export function actionLabel(action: string | null | undefined): string {
	return named(new Map(Object.entries(actionLabels)), action)
}

/** What the newsroom calls a state of a piece, or of an urgent notice. */
export function stateLabel(state: string | null | undefined): string {
	return named(
		new Map<string, string>(Object.entries({ ...noticeStateLabels, ...stateLabels })),
		state,
	)
}

/** What the newsroom calls a kind of document. */
export function documentTypeLabel(type: string | null | undefined): string {
	return named(documentTypeLabels, type)
}

function named(labels: ReadonlyMap<string, string>, word: string | null | undefined): string {
	return word ? (labels.get(word) ?? word) : ''
}
