import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds for a process to open the door for debuggers. */
const OPENS_AFTER_MS = 1_000

/**
 * Let a Node process throw away all that it does not need any more.
 *
 * `logFile` is where its standard error goes: there it says where it can be reached once it has
 * the signal for that.
 */
export async function collectGarbage(pid: number, logFile: string): Promise<void> {
	process.kill(pid, 'SIGUSR1')
	await pause(OPENS_AFTER_MS)
	const log = await readFile(logFile, 'utf8')
	const address = [...log.matchAll(/Debugger listening on (ws:[^\s"]+)/g)].at(-1)?.[1]
	if (!address) throw new Error(`${logFile} does not say where the process can be reached`)
	const socket = new WebSocket(address)
	const once = (event: 'open' | 'message') =>
		new Promise((resolve, reject) => {
			socket.addEventListener(event, resolve, { once: true })
			socket.addEventListener('error', () => reject(new Error(`Not reached at ${address}`)))
		})
	await once('open')
	const answered = once('message')
	socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }))
	await answered
	socket.close()
}
