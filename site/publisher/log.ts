import type { Logger } from 'pino'

/** Something the publisher did or met, for the operator's log. */
export interface LogLine {
	event: string
	[detail: string]: unknown
}

/** Where log lines go. */
export type Log = (line: LogLine) => void

/** The publisher's lines in the operator's log; what failed stands out. */
export function logTo(logger: Logger): Log {
	return (line) => logger[line.event.endsWith('failed') ? 'error' : 'info'](line)
}
