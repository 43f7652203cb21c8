import type { Config } from 'payload'
import { withoutPersonal } from '#shared/logging/withoutPersonal.ts'
import { requestContext } from './requestContext.ts'
import { toLoggedError } from './toLoggedError.ts'

/** How the CMS logs, in the form Payload takes it. */
type LogOptions = Extract<Config['logger'], { options: unknown }>

/** Pino's number of the level. */
const ERROR = 50

/** Where finished lines go. */
interface Destination {
	write: (line: string) => unknown
}

/**
 * The CMS's log: a JSON object a line, with the request it belongs to and nothing about persons.
 *
 * Who did what is told by the history, which is guarded; a log is read by whoever mends the machine.
 */
export function logOptions(level: string, destination: Destination = process.stdout): LogOptions {
	return {
		options: {
			level,
			name: 'cms',
			base: undefined,
			timestamp: () => `,"time":"${new Date().toISOString()}"`,
			formatters: { level: (label: string) => ({ level: label }) },
			serializers: { err: toLoggedError },
			hooks: {
				// Payload tells refusals from faults by the names of classes, which the build shortens.
				logMethod(said, method, level) {
					if (level >= ERROR && isRefusal(said[0])) this.info(...said)
					else method.apply(this, said)
				},
			},
			mixin: () => {
				const request = requestContext.getStore()
				return request ? { request: request.id } : {}
			},
		},
		destination: { write: (line: string) => void destination.write(withoutPersonal(line)) },
	}
}

/** An answer to a request, which is nothing to wake anybody for. */
function isRefusal(said: unknown): boolean {
	if (typeof said !== 'object' || said === null || !('err' in said)) return false
	return said.err instanceof Error && toLoggedError(said.err) === undefined
}
