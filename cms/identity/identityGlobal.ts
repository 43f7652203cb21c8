import type { GlobalConfig, UploadFieldSingleValidation } from 'payload'
import { nobody, onlyAdministrators, onlyBoard } from '#cms/collections/access.ts'
import { missingFile } from '#cms/collections/content/missingFile.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { colourField } from './colourField.ts'
import { footerField } from './footerField.ts'

/** Letters that fit under an icon on a telephone. */
const SHORT_NAME_MAX = 12

const isPicture: UploadFieldSingleValidation = async (value, { req }) => {
	const file = idOf(value)
	if (!file) return true
	return (await missingFile(req.payload, { file, word: 'Logo', kind: 'image' })) ?? true
}

/** "Nhận diện": what makes the site the corporation's own. */
export const identityGlobal: GlobalConfig = {
	slug: 'identity',
	label: 'Nhận diện',
	typescript: { interface: 'Identity' },
	admin: {
		group: 'Trang tin',
		// The tab is for programmers, who know the address without it.
		hideAPIURL: true,
		description:
			'Tên, logo, màu và chân trang của trang tin. Điền xong bốn mục đầu, logo và hai màu là trang mang dáng vẻ của đơn vị mình; lưu xong ít phút là mọi trang đổi theo.',
	},
	access: { read: onlyBoard, update: onlyAdministrators, readVersions: nobody },
	fields: [
		{
			name: 'name',
			type: 'text',
			label: 'Tên trang tin',
			required: true,
			maxLength: 60,
			defaultValue: defaultIdentity.name,
			admin: {
				description: 'Đứng lớn nhất ở đầu mọi trang. Ví dụ: Bản tin Than Đông Bắc.',
			},
		},
		{
			name: 'shortName',
			type: 'text',
			label: 'Tên ngắn',
			required: true,
			maxLength: SHORT_NAME_MAX,
			defaultValue: defaultIdentity.shortName,
			admin: {
				description: `Chữ dưới biểu tượng khi cài trang lên điện thoại, nhiều nhất ${SHORT_NAME_MAX} ký tự.`,
			},
		},
		{
			name: 'line',
			type: 'text',
			label: 'Dòng dưới tên',
			maxLength: 120,
			defaultValue: defaultIdentity.line,
			admin: { description: 'Một dòng nhỏ dưới tên trang tin. Có thể để trống.' },
		},
		{
			name: 'corporation',
			type: 'text',
			label: 'Tên đầy đủ của tập đoàn, tổng công ty',
			maxLength: 200,
			defaultValue: defaultIdentity.corporation,
			admin: { description: 'Đứng đầu chân trang. Ví dụ: Tổng công ty Điện lực Sông Lam.' },
		},
		{
			name: 'description',
			type: 'textarea',
			label: 'Giới thiệu trong một câu',
			maxLength: 300,
			defaultValue: defaultIdentity.description,
			admin: {
				description: 'Hiện khi ai đó chia sẻ đường dẫn của trang; trên trang không thấy câu này.',
			},
		},
		{
			...pictureField(
				'logo',
				'Logo',
				'Ảnh PNG nền trong suốt là đẹp nhất. Để trống: trang dùng chữ cái đầu của tên trang tin.',
			),
			validate: isPicture,
		},
		{
			type: 'row',
			fields: [
				colourField(
					'colour',
					'Màu chính',
					defaultIdentity.colour,
					'Màu của đầu trang, đường kẻ và liên kết: thường là màu đậm trong logo. Màu nhạt quá khó đọc thì trang tự làm đậm lên.',
				),
				colourField(
					'accent',
					'Màu nhấn',
					defaultIdentity.accent,
					'Màu của tên chuyên mục nhỏ trên tiêu đề và các dấu nhấn: thường là màu thứ hai trong logo.',
				),
			],
		},
		footerField,
		{
			name: 'isListed',
			type: 'checkbox',
			label: 'Cho máy tìm kiếm liệt kê',
			defaultValue: defaultIdentity.isListed,
			admin: {
				description:
					'Chỉ bật khi trang mở cho công chúng: Google và các máy tìm kiếm khác sẽ thấy mọi bài. Bản tin nội bộ để tắt.',
			},
		},
	],
}
