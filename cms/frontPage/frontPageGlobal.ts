import type { GlobalConfig } from 'payload'
import { anyColleague, nobody, onlyBoard } from '#cms/collections/access.ts'
import { offeredPieces } from '#cms/collections/content/offeredPieces.ts'
import { SECONDS_MOST } from '#shared/frontPage/frontPage.ts'
import { frontPageEndpoints } from './endpoints.ts'
import { eventsField } from './eventsField.ts'
import { leadIsChosen, secondsAreChosen, stripsAreChosen } from './validate.ts'

/** "Trang chủ": what the editorial board puts on the home page; what it leaves open fills itself. */
export const frontPageGlobal: GlobalConfig = {
	slug: 'frontPage',
	label: 'Trang chủ',
	typescript: { interface: 'FrontPage' },
	admin: {
		group: 'Trang tin',
		// The tab is for programmers, who know the address without it.
		hideAPIURL: true,
		description:
			'Ban biên tập chọn bài cho trang chủ. Chỗ nào để trống, trang chủ tự lấy bài mới nhất; lưu xong vài giây là bạn đọc thấy.',
		components: {
			elements: {
				beforeDocumentControls: [
					'/admin/frontPage/PreviewFrontPageButton.tsx#PreviewFrontPageButton',
				],
			},
		},
	},
	endpoints: frontPageEndpoints,
	access: { read: anyColleague, update: onlyBoard, readVersions: nobody },
	fields: [
		{
			name: 'absent',
			type: 'ui',
			admin: { components: { Field: '/admin/frontPage/AbsentNotice.tsx#AbsentNotice' } },
		},
		{
			name: 'lead',
			type: 'relationship',
			relationTo: 'articles',
			label: 'Bài đứng đầu',
			maxDepth: 0,
			filterOptions: offeredPieces,
			validate: leadIsChosen,
			admin: {
				sortOptions: '-publishedAt',
				allowCreate: false,
				allowEdit: false,
				description: 'Bài lớn nhất trên trang. Để trống: bài mới nhất có ảnh.',
			},
		},
		{
			name: 'seconds',
			type: 'relationship',
			relationTo: 'articles',
			hasMany: true,
			label: 'Các bài nổi bật',
			maxDepth: 0,
			filterOptions: offeredPieces,
			validate: secondsAreChosen,
			admin: {
				sortOptions: '-publishedAt',
				allowCreate: false,
				allowEdit: false,
				className: 'bantin-chosen',
				isSortable: true,
				description: `Đứng ngay dưới bài đứng đầu, nhiều nhất ${SECONDS_MOST} bài, kéo để đổi thứ tự. Để trống hoặc chưa đủ: các bài mới nhất lấp vào chỗ còn lại.`,
			},
		},
		{
			name: 'strips',
			type: 'relationship',
			relationTo: 'sections',
			hasMany: true,
			label: 'Các chuyên mục ở phần dưới',
			maxDepth: 0,
			validate: stripsAreChosen,
			admin: {
				sortOptions: 'order',
				allowCreate: false,
				allowEdit: false,
				isSortable: true,
				description:
					'Mỗi chuyên mục một dải bài mới, kéo để đổi thứ tự. Để trống: mọi chuyên mục, theo thứ tự trên thanh chuyên mục. Chuyên mục chưa có bài thì không hiện.',
			},
		},
		eventsField,
	],
}
