import type { Payload } from 'payload'
import { inBackground } from '#cms/mail/background.ts'
import { tellDark } from './health/tellDark.ts'
import { sweepDevices } from './sweepDevices.ts'

/** Milliseconds between two looks; darkness is counted in minutes. */
const TICK_MS = 60_000

/** Looks between two sweeps: an hour. */
const TICKS_TO_SWEEP = 60

/** Look after displays for as long as the process lives; answers how to stop. */
export function startDevices(cms: Payload): () => void {
	let isLooking = false
	let ticks = 0
	const timer = setInterval(() => {
		if (isLooking) return
		isLooking = true
		void inBackground(cms, async () => {
			await tellDark(cms, new Date())
			if (ticks++ % TICKS_TO_SWEEP === 0) await sweepDevices(cms, new Date())
		}).finally(() => {
			isLooking = false
		})
	}, TICK_MS)
	timer.unref()
	return () => clearInterval(timer)
}
