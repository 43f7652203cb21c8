import { pino, type Logger } from 'pino'
import { withoutPersonal } from '#shared/logging/withoutPersonal.ts'

/** Where finished lines go. */
interface Destination {
	write: (line: string) => unknown
}

/** The log of one program: a JSON object a line, with nothing in it about persons. */
export function loggerFor(
	program: string,
	level: string,
	destination: Destination = process.stdout,
): Logger {
	const options = {
		level,
		name: program,
		base: undefined,
		timestamp: () => `,"time":"${new Date().toISOString()}"`,
		formatters: { level: (label: string) => ({ level: label }) },
	}
	return pino(options, { write: (line) => void destination.write(withoutPersonal(line)) })
}
