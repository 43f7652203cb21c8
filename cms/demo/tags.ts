/** Subjects that demo articles of several sections share. */
export const demoTags = [
	{ slug: 'phong-chong-thien-tai', name: 'Phòng chống thiên tai' },
	{ slug: 'cung-cap-dien', name: 'Cung cấp điện' },
	{ slug: 'tiet-kiem-dien', name: 'Tiết kiệm điện' },
	{ slug: 'nang-luong-tai-tao', name: 'Năng lượng tái tạo' },
	{ slug: 'cong-to-dien-tu', name: 'Công tơ điện tử' },
	{ slug: 'dich-vu-khach-hang', name: 'Dịch vụ khách hàng' },
	{ slug: 'an-toan-lao-dong', name: 'An toàn lao động' },
	{ slug: 'muoi-nghin-sang-kien', name: '10.000 sáng kiến' },
	{ slug: 'dau-tu-xay-dung', name: 'Đầu tư xây dựng' },
	{ slug: 'dao-tao', name: 'Đào tạo' },
	{ slug: 'vi-cong-dong', name: 'Vì cộng đồng' },
	{ slug: 'luoi-dien-thong-minh', name: 'Lưới điện thông minh' },
	{ slug: 'the-thao-van-nghe', name: 'Thể thao – Văn nghệ' },
] as const

/** The slug of a demo tag. */
export type DemoTagSlug = (typeof demoTags)[number]['slug']
