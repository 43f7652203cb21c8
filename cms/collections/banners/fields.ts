import type { Field } from 'payload'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { unitField } from '#cms/collections/content/placeFields.ts'
import { sidebar } from '#cms/collections/content/sidebar.ts'
import { timeFields } from '#cms/collections/content/timeFields.ts'
import { bannerPositions, type BannerPosition } from '#shared/banners/banner.ts'

const positionLabels: Record<BannerPosition, string> = {
	top: 'Trên cùng – dải ngang dưới tên trang tin',
	column: 'Cột bên – cạnh danh sách tin',
	bottom: 'Cuối trang – dưới các tin',
}

/** What a banner is made of, less what approval adds. */
export const bannerFields: Field[] = [
	{ name: 'headline', type: 'text', label: 'Tiêu đề', maxLength: 200 },
	pictureField('picture', 'Ảnh banner', 'Ảnh phải có mô tả (alt): chữ trên ảnh viết lại ở đó.'),
	{
		name: 'link',
		type: 'text',
		label: 'Dẫn tới địa chỉ',
		maxLength: 500,
		validate: isLinkTarget,
		admin: {
			description:
				'Không bắt buộc. Trang mở ra khi bấm vào banner: /bai-viet/… nếu là trang của bản tin, https://… nếu là trang khác.',
		},
	},
	sidebar({
		name: 'position',
		type: 'select',
		label: 'Vị trí',
		defaultValue: 'column',
		options: bannerPositions.map((value) => ({ value, label: positionLabels[value] })),
		admin: {
			isClearable: false,
			description: 'Trên trang chủ và trang của đơn vị đã chọn.',
		},
	}),
	sidebar({
		name: 'order',
		type: 'number',
		label: 'Thứ tự',
		defaultValue: 0,
		admin: {
			description:
				'Nhiều banner cùng vị trí: số nhỏ đứng trước; bằng nhau thì banner mới đứng trước.',
		},
	}),
	unitField,
	...timeFields,
]
