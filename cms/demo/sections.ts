/** The sections of the demo newspaper, in the order of its navigation. */
export const demoSections = [
	{ slug: 'thoi-su', name: 'Thời sự' },
	{ slug: 'san-xuat-kinh-doanh', name: 'Sản xuất – Kinh doanh' },
	{ slug: 'an-toan', name: 'An toàn' },
	{ slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
	{ slug: 'sang-kien', name: 'Sáng kiến' },
	{ slug: 'nguoi-tot-viec-tot', name: 'Người tốt việc tốt' },
	{ slug: 'cong-doan-doan-the', name: 'Công đoàn – Đoàn thể' },
	{ slug: 'van-hoa-doanh-nghiep', name: 'Văn hóa doanh nghiệp' },
] as const

/** The slug of a demo section. */
export type DemoSectionSlug = (typeof demoSections)[number]['slug']
