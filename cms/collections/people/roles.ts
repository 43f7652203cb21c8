import type { Person } from '#cms/payload-types.ts'

/** What a person may be, from the least to the most trusted. */
export const roles = ['contributor', 'editor', 'approver', 'administrator'] as const

/** What a person may be. */
export type Role = (typeof roles)[number]

/** What the newsroom calls each role. */
export const roleLabels: Record<Role, string> = {
	contributor: 'Cộng tác viên',
	editor: 'Biên tập viên đơn vị',
	approver: 'Ban biên tập (duyệt bài)',
	administrator: 'Quản trị hệ thống',
}

/** Whether the person has any of `wanted`, in whatever unit. */
export function hasRole(
	person: Pick<Person, 'roles'> | null | undefined,
	...wanted: Role[]
): boolean {
	return person?.roles?.some(({ role }) => wanted.includes(role)) ?? false
}

/** Whether the person sees and changes everything of the newsroom. */
export function isBoard(person: Pick<Person, 'roles'> | null | undefined): boolean {
	return hasRole(person, 'approver', 'administrator')
}
