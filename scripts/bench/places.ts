/** Sections that texts are dealt out to. */
const sections = [
	'Tin tức',
	'Sản xuất',
	'An toàn',
	'Con người',
	'Văn hóa',
	'Kinh doanh',
	'Công nghệ',
]

/** Units that texts are dealt out to, by their short names. */
const units = ['Hà Nội', 'Đà Nẵng', 'Nghệ An', 'Cần Thơ', 'Quảng Ninh']

/** Subjects, one for each text. */
const tags = [
	'Chuyển đổi số',
	'An toàn lao động',
	'Tiết kiệm điện',
	'Phòng chống bão lũ',
	'Đào tạo',
	'Công đoàn',
	'Lưới điện thông minh',
	'Năng lượng tái tạo',
	'Chăm sóc khách hàng',
	'Sáng kiến',
	'Thể thao',
]

/** Where a piece belongs, by names. */
export interface Place {
	section: string
	unit: string
	tags: string[]
}

/** The newsroom that is measured: its sections, units and tags, which the pieces are dealt out to in turn. */
export const places = {
	sections,
	units,
	tags,
	/** Where the piece with this number belongs. */
	of: (index: number): Place => ({
		section: nth(sections, index),
		unit: nth(units, index),
		tags: [nth(tags, index)],
	}),
} as const

function nth(names: readonly string[], index: number): string {
	return names[index % names.length] ?? ''
}
