import type { Payload } from 'payload'
import { inBackground } from './background.ts'
import { putBackStuck } from './putBackStuck.ts'
import { sendDueMail } from './sendDueMail.ts'

/** Milliseconds between two looks at what is to be tried again; new mail leaves at once. */
const TICK_MS = 15_000

/** Send what waits, for as long as the process lives; answers how to stop. */
export function startMail(cms: Payload): () => void {
	const look = () => {
		void inBackground(cms, async () => {
			await putBackStuck(cms, new Date())
			await sendDueMail(cms, new Date())
		})
	}
	look()
	const timer = setInterval(look, TICK_MS)
	timer.unref()
	return () => clearInterval(timer)
}
