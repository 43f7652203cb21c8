import type { Quorum, StageRules } from '#cms/workflow/rules/stageRules.ts'

/** The way a type of content takes to its readers, in one line. */
export function pathInWords(
	kind: string,
	{ unitReview, headOfficeSkips, boardReview, afterApproval }: StageRules,
): string {
	const skips = headOfficeSkips ? '; nội dung của cơ quan tổng công ty bỏ qua bước này' : ''
	const end =
		afterApproval === 'publish'
			? 'xuất bản ngay, hoặc vào giờ đã hẹn'
			: 'ban biên tập bấm xuất bản hoặc hẹn giờ'
	return [
		kind,
		unitReview.isOn ? `đơn vị duyệt (${peopleIn(unitReview)}${skips})` : null,
		boardReview.isOn ? `ban biên tập duyệt (${peopleIn(boardReview)})` : null,
		end,
	]
		.filter((part) => part !== null)
		.join(' → ')
}

function peopleIn({ quorum, count }: { quorum: Quorum; count: number }): string {
	switch (quorum) {
		case 'one':
			return '1 người'
		case 'all':
			return 'tất cả'
		case 'some':
			return `${count} người`
	}
}
