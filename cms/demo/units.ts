interface DemoUnit {
	slug: string
	name: string
	shortName: string
	/** Slug of the unit above, which stands earlier in the list. */
	parent?: string
	headcount: number
}

/** The units of the demo corporation, each after the one it belongs to. */
export const demoUnits = [
	{
		slug: 'tap-doan',
		name: 'Tập đoàn Điện lực Sông Lam',
		shortName: 'Điện lực Sông Lam',
		headcount: 10_486,
	},
	{
		slug: 'phat-dien',
		name: 'Tổng công ty Phát điện Sông Lam',
		shortName: 'Phát điện Sông Lam',
		parent: 'tap-doan',
		headcount: 1_874,
	},
	{
		slug: 'thuy-dien-khe-tram',
		name: 'Công ty Thủy điện Khe Trầm',
		shortName: 'Thủy điện Khe Trầm',
		parent: 'phat-dien',
		headcount: 412,
	},
	{
		slug: 'dien-mat-troi-dong-nang',
		name: 'Công ty Điện mặt trời Đồng Nắng',
		shortName: 'Điện mặt trời Đồng Nắng',
		parent: 'phat-dien',
		headcount: 126,
	},
	{
		slug: 'dien-gio-cua-vong',
		name: 'Công ty Điện gió Cửa Vọng',
		shortName: 'Điện gió Cửa Vọng',
		parent: 'phat-dien',
		headcount: 158,
	},
	{
		slug: 'truyen-tai',
		name: 'Tổng công ty Truyền tải điện Sông Lam',
		shortName: 'Truyền tải Sông Lam',
		parent: 'tap-doan',
		headcount: 2_135,
	},
	{
		slug: 'truyen-tai-lam-tay',
		name: 'Công ty Truyền tải điện Lam Tây',
		shortName: 'Truyền tải Lam Tây',
		parent: 'truyen-tai',
		headcount: 738,
	},
	{
		slug: 'trung-tam-dieu-do',
		name: 'Trung tâm Điều độ hệ thống điện Sông Lam',
		shortName: 'Trung tâm Điều độ',
		parent: 'truyen-tai',
		headcount: 143,
	},
	{
		slug: 'phan-phoi',
		name: 'Tổng công ty Phân phối điện Sông Lam',
		shortName: 'Phân phối Sông Lam',
		parent: 'tap-doan',
		headcount: 5_240,
	},
	{
		slug: 'pc-lam-giang',
		name: 'Công ty Điện lực Lam Giang',
		shortName: 'PC Lam Giang',
		parent: 'phan-phoi',
		headcount: 1_264,
	},
	{
		slug: 'pc-lam-thuong',
		name: 'Công ty Điện lực Lam Thượng',
		shortName: 'PC Lam Thượng',
		parent: 'phan-phoi',
		headcount: 986,
	},
	{
		slug: 'pc-lam-ha',
		name: 'Công ty Điện lực Lam Hạ',
		shortName: 'PC Lam Hạ',
		parent: 'phan-phoi',
		headcount: 1_107,
	},
	{
		slug: 'pc-hai-lam',
		name: 'Công ty Điện lực Hải Lam',
		shortName: 'PC Hải Lam',
		parent: 'phan-phoi',
		headcount: 864,
	},
	{
		slug: 'dich-vu-khach-hang',
		name: 'Công ty Dịch vụ khách hàng Sông Lam',
		shortName: 'Dịch vụ khách hàng Sông Lam',
		parent: 'tap-doan',
		headcount: 318,
	},
	{
		slug: 'cong-nghe-so',
		name: 'Công ty Công nghệ số Sông Lam',
		shortName: 'Công nghệ số Sông Lam',
		parent: 'tap-doan',
		headcount: 205,
	},
	{
		slug: 'cao-dang-dien-luc',
		name: 'Trường Cao đẳng Điện lực Sông Lam',
		shortName: 'Cao đẳng Điện lực',
		parent: 'tap-doan',
		headcount: 174,
	},
] as const satisfies DemoUnit[]

/** The slug of a demo unit. */
export type DemoUnitSlug = (typeof demoUnits)[number]['slug']
