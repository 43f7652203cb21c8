import type { AfterErrorHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/** What the system and the embedded database say when nothing can be written. */
const codes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'SQLITE_FULL', 'SQLITE_READONLY'])

/** Tell editors that the disk takes nothing, since what they just wrote was not saved. */
export const sayFullDisk: AfterErrorHook = ({ error }) => {
	if (!isOfDisk(error)) return
	const { message, reason, status } = new Refusal(
		'diskFull',
		'Máy chủ không ghi được vào đĩa (đĩa đầy hoặc bị khóa ghi) nên nội dung CHƯA được lưu. ' +
			'Hãy giữ trang này mở, báo cho quản trị hệ thống, rồi lưu lại.',
	)
	return { response: { errors: [{ message, reason }] }, status }
}

function isOfDisk(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false
	if ('code' in error && typeof error.code === 'string') {
		// SQLite's longer codes say what it was about to do: SQLITE_READONLY_DBMOVED.
		const [kind = ''] = /^(?:SQLITE_)?[A-Z]+/.exec(error.code) ?? []
		if (codes.has(kind)) return true
	}
	return 'cause' in error && isOfDisk(error.cause)
}
