import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { logFile } from './logFile.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** A process that lived this long was well; its next death starts the pauses anew. */
const HEALTHY_MS = 60_000
/** What a process may take to finish what it is doing before it is ended by force. */
const STOP_MS = 12_000

/** A program that must always run. */
export interface Program {
	name: string
	/** Arguments for Node. */
	command: readonly string[]
	env: Record<string, string>
}

/** A program under supervision. */
export interface Supervised {
	/** Process id now; undefined between a death and the restart. */
	pid(): number | undefined
	/** How often it died. */
	deaths(): number
	/** End it and do not restart it. */
	stop(): Promise<void>
}

/**
 * Keep a program running until it is stopped, restarting it with growing pauses.
 *
 * `say` is told of each death. What the program prints goes to `<logFolder>/<name>.log`.
 */
export function supervise(
	{ name, command, env }: Program,
	logFolder: string,
	say: (sentence: string) => void,
): Supervised {
	mkdirSync(logFolder, { recursive: true, mode: 0o700 })
	const log = logFile(logFolder, name)
	let child: ChildProcess | undefined
	let timer: NodeJS.Timeout | undefined
	let deaths = 0
	let pause = FIRST_PAUSE_MS
	let isStopping = false

	const start = (): void => {
		const startedAt = Date.now()
		const exitWithParent = new URL('./exitWithParent.ts', import.meta.url).href
		child = spawn(process.execPath, ['--import', exitWithParent, ...command], {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			// Its own group: Ctrl-C reaches the supervisor alone, which stops the programs in order.
			detached: true,
		})
		log.take(child.stdout, 'info')
		log.take(child.stderr, 'error')
		child.once('exit', (code, signal) => {
			child = undefined
			if (isStopping) return
			deaths += 1
			if (Date.now() - startedAt > HEALTHY_MS) pause = FIRST_PAUSE_MS
			const how = signal ? `was ended by ${signal}` : `stopped with exit code ${code}`
			say(`${name} ${how}; starting it again in ${pause / 1000} s (see ${log.file}).`)
			timer = setTimeout(start, pause)
			pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
		})
	}
	start()

	return {
		pid: () => child?.pid,
		deaths: () => deaths,
		stop: async () => {
			isStopping = true
			clearTimeout(timer)
			if (child) await end(child)
			await log.close()
		},
	}
}

function end(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
		child.once('exit', () => {
			clearTimeout(force)
			resolve()
		})
		child.kill('SIGTERM')
	})
}
