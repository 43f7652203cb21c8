import type { EditionServer } from '#scripts/bench/editionServer.ts'

const sections = [
	{ id: 's1', slug: 'san-xuat', name: 'Sản xuất – Kinh doanh' },
	{ id: 's2', slug: 'an-toan', name: 'An toàn' },
	{ id: 's3', slug: 'con-nguoi', name: 'Người tốt, việc tốt' },
	{ id: 's4', slug: 'doi-song', name: 'Đời sống' },
	{ id: 's5', slug: 'cong-doan', name: 'Công đoàn' },
]

const units = [
	{ id: 'u1', slug: 'tap-doan', name: 'Tập đoàn Điện lực Sông Lam', parent: null },
	{ id: 'u2', slug: 'phat-dien', name: 'Tổng công ty Phát điện Sông Lam', parent: 'u1' },
	{ id: 'u3', slug: 'thuy-dien-khe-tram', name: 'Công ty Thủy điện Khe Trầm', parent: 'u2' },
	{ id: 'u4', slug: 'dien-gio-cua-vong', name: 'Công ty Điện gió Cửa Vọng', parent: 'u2' },
	{ id: 'u5', slug: 'truyen-tai', name: 'Tổng công ty Truyền tải điện Sông Lam', parent: 'u1' },
]

const tags = [
	{ id: 't1', slug: 'mua-mua-bao', name: 'Mùa mưa bão' },
	{ id: 't2', slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
	{ id: 't3', slug: 'tiet-kiem-dien', name: 'Tiết kiệm điện' },
]

const people = [
	{ id: 'p1', slug: 'nguyen-thi-hue-1a2b', name: 'Nguyễn Thị Huế' },
	{ id: 'p2', slug: 'tran-quoc-vuong-3c4d', name: 'Trần Quốc Vượng' },
]

/** Put sections, a tree of units, tags and authors into the edition. */
export function putPlaces(server: EditionServer): void {
	sections.forEach((section, place) => server.put('section', { ...section, order: place + 1 }))
	for (const unit of units) {
		server.put('unit', { ...unit, shortName: unit.name.replace(/^(Tổng c|C)ông ty /, '') })
	}
	for (const tag of tags) server.put('tag', tag)
	for (const person of people) server.put('person', person)
}
