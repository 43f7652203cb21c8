import type { Play } from '#shared/displays/report.ts'

/** Remembers which urgent notice is on, to tell for how long it was. */
export class NoticePlays {
	#id: string | undefined
	#since = 0

	/** `id` is on at the steady moment `steady`; what was on before it and is not now is answered as a play. */
	see(id: string | undefined, steady: number, now: number): Play | undefined {
		if (id === this.#id) return undefined
		const ended = this.#id
		const length = steady - this.#since
		this.#id = id
		this.#since = steady
		if (ended === undefined) return undefined
		const start = new Date(now - length).toISOString()
		const seconds = Math.round(length / 100) / 10
		return { slide: ended, type: 'notice', id: ended, programme: '', start, seconds }
	}
}
