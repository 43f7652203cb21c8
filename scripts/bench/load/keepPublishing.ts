import { setTimeout as pause } from 'node:timers/promises'
import type { Newsroom } from '#scripts/bench/openNewsroom.ts'
import { places } from '#scripts/bench/places.ts'
import type { Waited } from './waited.ts'

/** Milliseconds between two looks whether it is time, or over. */
const LOOK_MS = 20

let published = 0

/** Publishes that go on beside other work. */
export interface KeptPublishing {
	/** Let the one under way be the last; what the approver waited for. */
	stop(): Promise<Waited>
	/** Resolves when so many as were wanted are done. */
	done: Promise<void>
}

/** Write, hand in and approve one article after another, `everyMs` apart, at most `times`. */
export function keepPublishing(
	newsroom: Newsroom,
	{ everyMs, times = Infinity }: { everyMs: number; times?: number },
): KeptPublishing {
	const waited: Waited = { milliseconds: [], failures: [] }
	let isStopped = false
	const publishOne = async (number: number) => {
		const text = `Tin thứ ${number} của buổi sáng.`
		const { id } = await newsroom.submit(`Tin sáng số ${number}`, text, places.of(number))
		const seen = await newsroom.read(id)
		const asked = performance.now()
		await newsroom.approve(id, seen)
		waited.milliseconds.push(performance.now() - asked)
	}
	const publishAll = async () => {
		for (let time = 1; time <= times && !isStopped; time++) {
			const due = performance.now() + everyMs
			await publishOne(++published).catch((error: unknown) => waited.failures.push(String(error)))
			while (!isStopped && time < times && performance.now() < due) await pause(LOOK_MS)
		}
	}
	const done = publishAll()
	return {
		done,
		stop: async () => {
			isStopped = true
			await done
			return waited
		},
	}
}
