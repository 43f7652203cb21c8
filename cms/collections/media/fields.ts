import type { Field, TextFieldSingleValidation } from 'payload'

const altOfPicture: TextFieldSingleValidation = (value, { siblingData }) => {
	if (value && value.length > 300) return 'Mô tả ảnh dài quá 300 ký tự.'
	if (value?.trim() || isOtherThanPicture((siblingData as { mimeType?: unknown }).mimeType))
		return true
	return 'Hãy tả ngắn gọn trong ảnh có gì, ai, ở đâu.'
}

/** What the newsroom knows of a file beside the file itself. */
export const mediaFields: Field[] = [
	{
		name: 'alt',
		label: 'Mô tả ảnh',
		type: 'text',
		maxLength: 300,
		validate: altOfPicture,
		admin: {
			description:
				'Tả ảnh cho người không nhìn thấy và khi ảnh chưa tải xong. Bắt buộc với ảnh; clip và PDF có thể để trống.',
		},
	},
	{
		name: 'title',
		label: 'Tên tài liệu',
		type: 'text',
		maxLength: 200,
		admin: {
			condition: (media) => media.mimeType === undefined || media.mimeType === 'application/pdf',
			description: 'Tên hiện ra khi mời bạn đọc tải về. Để trống thì lấy tên của tệp PDF.',
		},
	},
	{
		name: 'caption',
		label: 'Chú thích',
		type: 'textarea',
		maxLength: 1000,
		admin: { description: 'Dòng chữ dưới ảnh. Bài viết có thể dùng chú thích riêng.' },
	},
	{
		name: 'credit',
		label: 'Nguồn ảnh',
		type: 'text',
		maxLength: 200,
		admin: { description: 'Người chụp hoặc nơi cung cấp, không cần ghi chữ “Ảnh:”.' },
	},
	{
		name: 'unit',
		label: 'Đơn vị',
		type: 'relationship',
		relationTo: 'units',
		admin: { position: 'sidebar' },
	},
	{
		name: 'focus',
		label: 'Điểm cần giữ khi cắt ảnh',
		type: 'group',
		admin: {
			position: 'sidebar',
			condition: (media) => !isOtherThanPicture(media.mimeType),
			description: 'Phần trăm tính từ mép trái và mép trên; 50 và 50 là giữa ảnh.',
		},
		fields: [focusField('x', 'Từ trái (%)'), focusField('y', 'Từ trên (%)')],
	},
	{
		name: 'duration',
		label: 'Thời lượng (giây)',
		type: 'number',
		admin: {
			position: 'sidebar',
			readOnly: true,
			condition: (media) => typeof media.duration === 'number',
		},
	},
	{
		// Only the upload writes it; nothing that a request says of it is kept.
		name: 'poster',
		label: 'Ảnh bìa của clip',
		type: 'group',
		admin: { hidden: true, disableListColumn: true, disableListFilter: true },
		fields: [
			{ name: 'filename', type: 'text', index: true },
			{ name: 'width', type: 'number' },
			{ name: 'height', type: 'number' },
			{ name: 'filesize', type: 'number' },
		],
	},
	{
		name: 'uploadedBy',
		label: 'Người tải lên',
		type: 'relationship',
		relationTo: 'people',
		access: { create: () => false, update: () => false },
		admin: { position: 'sidebar', readOnly: true },
		hooks: {
			beforeChange: [
				({ operation, req, value }): unknown =>
					operation === 'create' ? (req.user?.id ?? value ?? null) : value,
			],
		},
	},
]

function focusField(name: 'x' | 'y', label: string): Field {
	return { name, label, type: 'number', min: 0, max: 100, defaultValue: 50 }
}

function isOtherThanPicture(mimeType: unknown): boolean {
	return typeof mimeType === 'string' && !mimeType.startsWith('image/')
}
