import type { Payload } from 'payload'
import { inBackground } from '#cms/mail/background.ts'
import { remindOverdue } from './remindOverdue.ts'

/** Milliseconds between two looks; what is due is counted in hours. */
const TICK_MS = 60_000

/** Remind of what is overdue, for as long as the process lives; answers how to stop. */
export function startReminders(cms: Payload): () => void {
	let isLooking = false
	const timer = setInterval(() => {
		if (isLooking) return
		isLooking = true
		void inBackground(cms, () => remindOverdue(cms, new Date())).finally(() => {
			isLooking = false
		})
	}, TICK_MS)
	timer.unref()
	return () => clearInterval(timer)
}
