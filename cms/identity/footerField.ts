import type { GroupField } from 'payload'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'
import { defaultIdentity, FOOTER_LINKS_MOST } from '#shared/identity/identity.ts'

/** What stands at the foot of every page. */
export const footerField: GroupField = {
	name: 'footer',
	type: 'group',
	label: 'Chân trang',
	fields: [
		{
			name: 'text',
			type: 'textarea',
			label: 'Chữ ở chân trang',
			maxLength: 1000,
			defaultValue: defaultIdentity.footer.text,
			admin: {
				description:
					'Mỗi ý một dòng: người chịu trách nhiệm nội dung, địa chỉ, điện thoại, giấy phép. Có thể để trống.',
			},
		},
		{
			name: 'links',
			type: 'array',
			label: 'Liên kết ở chân trang',
			labels: { singular: 'Liên kết', plural: 'Liên kết' },
			admin: {
				description: `Ví dụ: trang chủ tổng công ty, văn phòng điện tử, hòm thư góp ý. Nhiều nhất ${FOOTER_LINKS_MOST}; kéo để đổi thứ tự.`,
			},
			validate: (rows) =>
				(rows?.length ?? 0) <= FOOTER_LINKS_MOST ||
				`Nhiều nhất ${FOOTER_LINKS_MOST} liên kết; đang có ${rows?.length}. Hãy bỏ bớt.`,
			fields: [
				{
					type: 'row',
					fields: [
						{ name: 'label', type: 'text', label: 'Chữ hiện ra', required: true, maxLength: 80 },
						{
							name: 'url',
							type: 'text',
							label: 'Địa chỉ',
							required: true,
							maxLength: 500,
							validate: (value: unknown) =>
								value ? isLinkTarget(value) : 'Hãy gõ địa chỉ mà liên kết dẫn tới.',
						},
					],
				},
			],
		},
	],
}
