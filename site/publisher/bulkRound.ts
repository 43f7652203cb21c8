import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { EntryKey } from '#shared/editions/edition.ts'
import type { Log, LogLine } from './log.ts'
import type { Problem } from './problems.ts'

/** What a large round did. */
export interface BulkDone {
	changed: EntryKey[]
	failed: number
	problems: Problem[]
}

/** What the process of a large round says: lines for the log, and at its end what it did. */
export type BulkMessage = { line: LogLine } | { done: BulkDone }

/** A large round; `stop` ends it wherever it is, as a crash would. */
export interface BulkRound {
	run: (tell: (line: LogLine) => void) => Promise<BulkDone>
	/** Let the round that is under way, if one is, know of these entries. */
	hear: (hints: readonly EntryKey[]) => void
	stop: () => void
}

/**
 * Large rounds, each in a process of its own: a new release, an import.
 *
 * They take hundreds of megabytes, which a process keeps once it had them; this way they are free again.
 */
export function bulkRound(log: Log): BulkRound {
	let child: ChildProcess | undefined
	return {
		run: (tell) =>
			new Promise((resolve, reject) => {
				const script = path.join(import.meta.dirname, 'bulkRoundProcess.ts')
				// 16 MB: a sixth faster than with the 4 of the process that stays, for 70 MB more while it lasts.
				const started = fork(script, { execArgv: ['--max-semi-space-size=16'] })
				child = started
				let done: BulkDone | undefined
				// The script is our own and says nothing else.
				started.on('message', (message: BulkMessage) => {
					if ('done' in message) done = message.done
					else {
						tell(message.line)
						log(message.line)
					}
				})
				started.once('error', reject)
				started.once('exit', (code, signal) => {
					child = undefined
					if (done) resolve(done)
					else reject(new Error(`A large round ended early (${signal ?? `exit code ${code}`})`))
				})
			}),
		hear: (hints) => {
			// One that is just ending has no need of them.
			if (child?.connected) child.send(hints, () => undefined)
		},
		stop: () => child?.kill(),
	}
}
