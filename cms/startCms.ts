import path from 'node:path'
import { env } from '#cms/env.ts'
import { ensureFirstAdministrator } from '#cms/collections/people/firstAdministrator.ts'
import { sweepTemporary } from '#cms/collections/media/sweepTemporary.ts'
import { recordMissed } from '#cms/history/recordMissed.ts'
import { openCms } from '#cms/openCms.ts'
import { startClock } from '#cms/workflow/startClock.ts'

const SWEEP_EVERY_MS = 15 * 60 * 1000

/** Open the CMS as a server: with a first administrator, and with the clock that publishes. */
export async function startCms(): Promise<void> {
	const cms = await openCms()
	await recordMissed(cms)
	const administrator = await ensureFirstAdministrator(cms, env)
	if (administrator?.password) {
		cms.logger.info(`Quản trị đầu tiên: ${administrator.email} / ${administrator.password}`)
	}
	startClock(cms)
	const sweep = () => sweepTemporary(path.join(env.dataDir, 'tmp'), new Date())
	await sweep()
	setInterval(() => void sweep(), SWEEP_EVERY_MS).unref()
}
