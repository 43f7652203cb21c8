import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#cms/env.ts'
import { ensureFirstAdministrator } from '#cms/collections/people/firstAdministrator.ts'
import { sweepTemporary } from '#cms/collections/media/sweepTemporary.ts'
import { startDevices } from '#cms/devices/startDevices.ts'
import { recordLeftFailures } from '#cms/history/loginFailures.ts'
import { recordMissed } from '#cms/history/recordMissed.ts'
import { startMail } from '#cms/mail/startMail.ts'
import { openCms } from '#cms/openCms.ts'
import { cmsMetrics } from '#cms/operations/cmsMetrics.ts'
import { followRequests } from '#cms/operations/followRequests.ts'
import { logConsole } from '#cms/operations/logConsole.ts'
import { stopOnSignal } from '#cms/operations/stopOnSignal.ts'
import { startReminders } from '#cms/workflow/reminders/startReminders.ts'
import { startClock } from '#cms/workflow/startClock.ts'

const SWEEP_EVERY_MS = 15 * 60 * 1000

/** Open the CMS as a server: with a first administrator, and with the clock that publishes. */
export async function startCms(): Promise<void> {
	const cms = await openCms()
	const metrics = cmsMetrics(cms, env.dataDir)
	const following = followRequests(cms, (answered) => metrics.count(answered))
	if (process.env.NODE_ENV === 'production') logConsole(cms.logger)
	await recordMissed(cms)
	await recordLeftFailures(cms, new Date())
	const administrator = await ensureFirstAdministrator(cms, env)
	if (administrator?.password) {
		const file = path.join(env.dataDir, 'first-administrator')
		await writeFile(file, `${administrator.email}\n${administrator.password}\n`, { mode: 0o600 })
		cms.logger.warn({ event: 'first administrator made', file })
	}
	const sweep = () => sweepTemporary(path.join(env.dataDir, 'tmp'), new Date())
	await sweep()
	const sweeping = setInterval(() => void sweep(), SWEEP_EVERY_MS).unref()
	const started = [startClock(cms), startMail(cms), startReminders(cms), startDevices(cms)]
	const stopWork = () => {
		clearInterval(sweeping)
		for (const stop of started) stop()
	}
	// The supervisor says so; in development Next ends itself.
	if (process.env.NEXT_MANUAL_SIG_HANDLE) {
		stopOnSignal(cms, { servers: following.servers, stopWork })
	}
}
