import type { Desk } from '#cms/workflow/desk/desk.ts'

/** What the person has to do now, in one sentence. */
export function summaryOf({ waiting, ready, returned, drafts }: Desk): string {
	const tasks = [
		waiting.total > 0 ? `${waiting.total} nội dung chờ duyệt${lateWords(waiting.late)}` : null,
		ready.total > 0 ? `${ready.total} nội dung đã duyệt chờ xuất bản` : null,
		returned.total > 0 ? `${returned.total} nội dung bị trả lại cần sửa` : null,
	].filter((task) => task !== null)
	if (tasks.length > 0) return `Bạn có ${joined(tasks)}.`
	if (drafts.total > 0) return `Không có gì chờ bạn duyệt. Bạn còn ${drafts.total} bản nháp.`
	return 'Hiện không có việc gì chờ bạn.'
}

function lateWords(late: number): string {
	return late > 0 ? ` (${late} đã quá hạn)` : ''
}

function joined(tasks: string[]): string {
	const last = tasks.at(-1) ?? ''
	return tasks.length > 1 ? `${tasks.slice(0, -1).join(', ')} và ${last}` : last
}
