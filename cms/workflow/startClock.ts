import type { Payload } from 'payload'
import { publishDue } from './publishDue.ts'

/** Milliseconds between two looks: a scheduled piece comes out at most this late. */
const TICK_MS = 15_000

/** Publish what is due, every few seconds for as long as the process lives; answers how to stop. */
export function startClock(cms: Payload): () => void {
	let isLooking = false
	const timer = setInterval(() => {
		if (isLooking) return
		isLooking = true
		publishDue(cms, new Date())
			.catch((error: unknown) => {
				cms.logger.error({ err: error, msg: 'Không xem được bài đã hẹn giờ' })
			})
			.finally(() => {
				isLooking = false
			})
	}, TICK_MS)
	return () => clearInterval(timer)
}
