import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { closeCms } from '#cms/closeCms.ts'
import { declineWork } from './readiness.ts'

/** Milliseconds that answers under way may take; the supervisor waits a little longer. */
const FAREWELL_MS = 8_000

/** Milliseconds that mail being sent may take after that. */
const LAST_WORK_MS = 3_000

/**
 * End this process in order when it is told to: no new work, what is under way is finished, the
 * database is closed last.
 *
 * Next would leave without waiting for mail that is being sent, which is then sent again minutes later.
 */
export function stopOnSignal(
	cms: Payload,
	{ servers, stopWork }: { servers: ReadonlySet<Server>; stopWork: () => void },
): void {
	let isStopping = false
	const stop = async (): Promise<void> => {
		if (isStopping) return
		isStopping = true
		cms.logger.info({ event: 'stopping' })
		declineWork(cms)
		stopWork()
		const cut = setTimeout(() => {
			cms.logger.warn({ event: 'answers under way are cut off' })
			for (const server of servers) server.closeAllConnections()
		}, FAREWELL_MS)
		cut.unref()
		await Promise.all([...servers].map(closed))
		clearTimeout(cut)
		// Mail that takes longer is sent by the next process.
		await Promise.race([closeCms(cms), pause(LAST_WORK_MS)])
		cms.logger.info({ event: 'stopped' })
		process.exit(0)
	}
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve())
		server.closeIdleConnections()
	})
}
