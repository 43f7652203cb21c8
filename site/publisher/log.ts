/** Something the publisher did or met, for the operator's log. */
export interface LogLine {
	event: string
	[detail: string]: unknown
}

/** Where log lines go. */
export type Log = (line: LogLine) => void

/** One JSON object a line on standard output; the supervisor reads progress from it. */
export const logToStandardOutput: Log = (line) => {
	process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}
