import type { Role } from '#cms/collections/people/roles.ts'
import type { DemoUnitSlug } from './units.ts'

interface DemoPerson {
	/** The part of the address before `@bantin.example`. */
	login: string
	name: string
	role: Role
	/** Absent: the whole corporation. */
	unit?: DemoUnitSlug
}

/** The demo newsroom: contributors, editors of units and the editorial board; all invented. */
export const demoPeople = [
	{ login: 'phongvien', name: 'Trần Minh Khuê', role: 'contributor', unit: 'pc-lam-thuong' },
	{ login: 'hoaithuong', name: 'Lê Hoài Thương', role: 'contributor', unit: 'pc-lam-giang' },
	{ login: 'quocbao', name: 'Nguyễn Quốc Bảo', role: 'contributor', unit: 'thuy-dien-khe-tram' },
	{ login: 'thutrang', name: 'Phạm Thu Trang', role: 'contributor', unit: 'pc-hai-lam' },
	{ login: 'sydat', name: 'Hồ Sỹ Đạt', role: 'contributor', unit: 'truyen-tai-lam-tay' },
	{ login: 'ngocanh', name: 'Đặng Ngọc Anh', role: 'contributor', unit: 'dich-vu-khach-hang' },
	{ login: 'thanhcong', name: 'Võ Thành Công', role: 'contributor', unit: 'cong-nghe-so' },
	{ login: 'kimngan', name: 'Trịnh Kim Ngân', role: 'contributor', unit: 'cao-dang-dien-luc' },
	{ login: 'xuanhoa', name: 'Mai Xuân Hòa', role: 'contributor', unit: 'tap-doan' },
	{ login: 'bientap', name: 'Cao Thị Hiền', role: 'editor', unit: 'phan-phoi' },
	{ login: 'duclong', name: 'Bùi Đức Long', role: 'editor', unit: 'phat-dien' },
	{ login: 'duyetbai', name: 'Phan Văn Trung', role: 'approver' },
	{ login: 'lanchi', name: 'Đinh Thị Lan Chi', role: 'approver' },
	{ login: 'giaphuc', name: 'Hoàng Gia Phúc', role: 'approver' },
] as const satisfies DemoPerson[]

/** Who of the demo newsroom is meant. */
export type DemoLogin = (typeof demoPeople)[number]['login']
