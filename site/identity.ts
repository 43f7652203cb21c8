/** What the site calls itself until the corporation's own name, logo and colours come with the edition. */
export const identity = {
	name: 'Bản tin',
	line: 'Tin nội bộ của Tổng công ty và các đơn vị',
	description:
		'Bản tin nội bộ: tin sản xuất, an toàn, con người và đời sống của Tổng công ty và các đơn vị thành viên.',
} as const
