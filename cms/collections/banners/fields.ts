import type { Field, FieldHook } from 'payload'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { unitField } from '#cms/collections/content/placeFields.ts'
import { sidebar } from '#cms/collections/content/sidebar.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { bannerPositions, type BannerPosition } from '#shared/banners/banner.ts'
import { isPosition } from './isPosition.ts'

const positionLabels: Record<BannerPosition, string> = {
	top: 'Trên cùng – dải ngang dưới tên trang tin',
	column: 'Cột bên – cạnh danh sách tin',
	bottom: 'Cuối trang – dưới các tin',
}

/** Drafts are not validated, and MongoDB answers a value it does not know with an error nobody can read. */
const refuseUnknownPosition: FieldHook = ({ value }): unknown => {
	if (!isPosition(value))
		throw new Refusal('invalid', 'Không có vị trí này. Hãy chọn một vị trí trong danh sách.')
	return value
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
		hooks: { beforeValidate: [refuseUnknownPosition] },
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
	...timeFieldsOf('banners'),
]
