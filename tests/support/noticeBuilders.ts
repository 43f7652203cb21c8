import type { Notice, Person } from '#cms/payload-types.ts'
import type { NoticeReport } from '#cms/collections/notices/reportOnNotice.ts'
import type { OutsideAnswer, TestCms } from './cms.ts'
import { present } from './present.ts'

const HOUR_MS = 3_600_000

/** The moment so many hours from now, as ISO time. */
export function hoursAhead(hours: number): string {
	return new Date(Date.now() + hours * HOUR_MS).toISOString()
}

/** An urgent notice as a person writes it over HTTP. */
export async function aNotice(
	open: TestCms,
	as: Person,
	changes: Partial<Notice> = {},
): Promise<string> {
	const body = { headline: 'Sơ tán khu A', until: hoursAhead(2), ...changes }
	const answer = await open.request('POST', '/notices', { as, body })
	return present(answer.body.doc).id
}

/** Take a step of a notice over HTTP; the answer is where it stands then. */
export async function stepNotice(
	open: TestCms,
	as: Person,
	id: string,
	action: 'send' | 'confirm' | 'end',
	body: object = {},
): Promise<OutsideAnswer & { report: NoticeReport }> {
	const answer = await open.request('POST', `/notices/${id}/${action}`, { as, body })
	// The endpoint answers with a report; a refusal has errors, which tests look for in `body`.
	return { ...answer, report: answer.body as unknown as NoticeReport }
}

/** The notice as it is stored. */
export function storedNotice({ cms }: TestCms, id: string): Promise<Notice> {
	return cms.findByID({ collection: 'notices', id, depth: 0, overrideAccess: true })
}
