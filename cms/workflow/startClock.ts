import type { Payload } from 'payload'
import { endDueNotices } from '#cms/collections/notices/endDue.ts'
import { expireDue } from './expireDue.ts'
import { publishDue } from './publishDue.ts'

/** Milliseconds between two looks: a scheduled piece comes out at most this late. */
const TICK_MS = 15_000

/** Take the steps whose time has come, now and every few seconds as long as the process lives; answers how to stop. */
export function startClock(cms: Payload): () => void {
	let isLooking = false
	const look = async () => {
		if (isLooking) return
		isLooking = true
		try {
			await publishDue(cms, new Date())
			await expireDue(cms, new Date())
			await endDueNotices(cms, new Date())
		} catch (error) {
			cms.logger.error({ err: error, msg: 'Không xem được nội dung đến giờ' })
		} finally {
			isLooking = false
		}
	}
	void look()
	const timer = setInterval(() => void look(), TICK_MS)
	return () => clearInterval(timer)
}
