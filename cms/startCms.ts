import path from 'node:path'
import { env } from '#cms/env.ts'
import { ensureFirstAdministrator } from '#cms/collections/people/firstAdministrator.ts'
import { sweepTemporary } from '#cms/collections/media/sweepTemporary.ts'
import { startDevices } from '#cms/devices/startDevices.ts'
import { recordLeftFailures } from '#cms/history/loginFailures.ts'
import { recordMissed } from '#cms/history/recordMissed.ts'
import { startMail } from '#cms/mail/startMail.ts'
import { openCms } from '#cms/openCms.ts'
import { startReminders } from '#cms/workflow/reminders/startReminders.ts'
import { startClock } from '#cms/workflow/startClock.ts'

const SWEEP_EVERY_MS = 15 * 60 * 1000

/** Open the CMS as a server: with a first administrator, and with the clock that publishes. */
export async function startCms(): Promise<void> {
	const cms = await openCms()
	await recordMissed(cms)
	await recordLeftFailures(cms, new Date())
	const administrator = await ensureFirstAdministrator(cms, env)
	if (administrator?.password) {
		cms.logger.info(`Quản trị đầu tiên: ${administrator.email} / ${administrator.password}`)
	}
	startClock(cms)
	startMail(cms)
	startReminders(cms)
	startDevices(cms)
	const sweep = () => sweepTemporary(path.join(env.dataDir, 'tmp'), new Date())
	await sweep()
	setInterval(() => void sweep(), SWEEP_EVERY_MS).unref()
}
