import { BackupError } from './backupError.ts'

/** What disks say, in words. */
const sentences: Record<string, string> = {
	ENOSPC: 'ổ đĩa đầy',
	EDQUOT: 'hết hạn mức ổ đĩa',
	EROFS: 'ổ đĩa chỉ cho đọc',
	EACCES: 'không có quyền',
	EEXIST: 'đã có tệp cùng tên',
}

/** Why something could not be done, for the person at the keyboard. */
export function whyNot(error: unknown): string {
	if (!(error instanceof Error) || error instanceof BackupError) return messageOf(error)
	const code = 'code' in error ? String(error.code) : ''
	const place = 'path' in error ? ` (${String(error.path)})` : ''
	const sentence = sentences[code]
	return sentence ? `${sentence}${place}.` : messageOf(error)
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error)
}
