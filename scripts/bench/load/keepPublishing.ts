import { setTimeout as pause } from 'node:timers/promises'
import type { Newsroom } from '#scripts/bench/openNewsroom.ts'
import { places } from '#scripts/bench/places.ts'

let published = 0

/** Publishes that go on beside other work. */
export interface KeptPublishing {
	/** Let the one under way be the last; milliseconds that each approval waited for its answer. */
	stop(): Promise<number[]>
	/** Resolves when so many as were wanted are done. */
	done: Promise<void>
}

/** Write, hand in and approve one article after another, `everyMs` apart, at most `times`. */
export function keepPublishing(
	newsroom: Newsroom,
	{ everyMs, times = Infinity }: { everyMs: number; times?: number },
): KeptPublishing {
	const answered: number[] = []
	let isStopped = false
	const publishAll = async () => {
		while (!isStopped && answered.length < times) {
			const begun = performance.now()
			const number = ++published
			const text = `Tin thứ ${number} của buổi sáng.`
			const { id } = await newsroom.submit(`Tin sáng số ${number}`, text, places.of(number))
			const seen = await newsroom.read(id)
			const asked = performance.now()
			await newsroom.approve(id, seen)
			answered.push(performance.now() - asked)
			const left = everyMs - (performance.now() - begun)
			if (left > 0 && answered.length < times) await pause(left)
		}
	}
	const done = publishAll()
	return {
		done,
		stop: async () => {
			isStopped = true
			await done
			return answered
		},
	}
}
