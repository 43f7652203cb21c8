import { z } from 'zod'
import { logIn } from '#scripts/bench/logIn.ts'
import { DEMO_PASSWORD, demoEmail } from '#cms/demo/logins.ts'

const madeSchema = z.object({ doc: z.object({ id: z.string() }) })
const listedSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })
const workflowSchema = z.object({ state: z.string(), seen: z.string() })

/** Minutes after which a notice would end by itself. */
const NOTICE_MS = 10 * 60_000

/** The people of the demo who fill the canteen's display. */
export interface CanteenDesk {
	/** Make a programme that goes before all others and have its unit approve it. */
	submit: (headline: string, priority: number) => Promise<string>
	/** The board's approval, by which it is published; resolves with the answer. */
	approve: (id: string) => Promise<void>
	withdraw: (id: string) => Promise<void>
	/** Write an urgent notice for all displays. */
	writeNotice: (headline: string) => Promise<string>
	sendNotice: (id: string) => Promise<void>
	endNotice: (id: string) => Promise<void>
}

/** Log the people of the canteen's unit and of the board in to the demo newsroom at `url`. */
export async function openCanteenDesk(url: string): Promise<CanteenDesk> {
	const [writer, editor, board] = await Promise.all(
		(['phongvien', 'bientap', 'duyetbai'] as const).map((login) =>
			logIn(url, demoEmail(login), DEMO_PASSWORD),
		),
	)
	if (!writer || !editor || !board) throw new Error('Nobody is at the desk')
	const { docs } = listedSchema.parse(
		await writer('GET', '/api/units?where[slug][equals]=pc-lam-thuong&depth=0'),
	)
	const unit = docs[0]?.id
	const door = (id: string) => `/api/programmes/${id}/workflow`
	const seen = async (id: string) => workflowSchema.parse(await board('GET', door(id))).seen
	return {
		submit: async (name, priority) => {
			const { doc } = madeSchema.parse(
				await writer('POST', '/api/programmes?draft=true', {
					...{ name, unit, kind: 'fixed', windows: '00:00–24:00', reach: 'unit', priority },
					items: [{ kind: 'notice', headline: name, text: 'Đo xem bao lâu thì lên màn hình.' }],
				}),
			)
			await writer('POST', door(doc.id), { action: 'submit' })
			await editor('POST', door(doc.id), { action: 'approve', seen: await seen(doc.id) })
			return doc.id
		},
		approve: async (id) => {
			const read = await seen(id)
			const answer = await board('POST', door(id), { action: 'approve', seen: read })
			const { state } = workflowSchema.parse(answer)
			if (state !== 'published') throw new Error(`The approved programme is ${state}`)
		},
		withdraw: async (id) => void (await board('POST', door(id), { action: 'withdraw' })),
		writeNotice: async (headline) => {
			const until = new Date(Date.now() + NOTICE_MS).toISOString()
			const notice = { headline, text: 'Đây là thử nghiệm.', drill: true, until, units: [] }
			return madeSchema.parse(await board('POST', '/api/notices', notice)).doc.id
		},
		sendNotice: async (id) => void (await board('POST', `/api/notices/${id}/send`)),
		endNotice: async (id) => void (await board('POST', `/api/notices/${id}/end`)),
	}
}
