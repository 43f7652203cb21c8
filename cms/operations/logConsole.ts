import { format, stripVTControlCharacters } from 'node:util'
import type { Payload } from 'payload'

const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/** From now on, what Next and others print is in the log, in the log's form; answers how to undo it. */
export function logConsole(logger: Payload['logger']): () => void {
	const before = { ...console }
	for (const [name, level] of Object.entries(levels)) {
		Reflect.set(console, name, (...said: unknown[]) => {
			const msg = stripVTControlCharacters(format(...said)).trim()
			if (msg) logger[level]({ event: 'printed', msg })
		})
	}
	return () => void Object.assign(console, before)
}
