/**
 * Migrate the database, make the first administrator, and add the demo newsroom unless BANTIN_DEMO=0.
 *
 *   Forked by `npm start`, which it tells of its progress.
 */
import { closeCms } from '#cms/closeCms.ts'
import { ensureFirstAdministrator } from '#cms/collections/people/firstAdministrator.ts'
import { seedDemo } from '#cms/demo/seedDemo.ts'
import { env } from '#cms/env.ts'
import { openCms } from '#cms/openCms.ts'

/** Who can log in first; the password only where it was made here. */
export interface FirstLogin {
	email: string
	password?: string | undefined
}

/** What the supervisor is told. */
export type FillMessage = { progress: string } | { login: FirstLogin }

const tell = (message: FillMessage): void => void process.send?.(message)

tell({ progress: 'migrations' })
const cms = await openCms()
const login = await ensureFirstAdministrator(cms, env)
if (login) tell({ login })
if (env.demo) {
	await seedDemo(cms, {
		now: new Date(),
		report: (step, done, total) => tell({ progress: `${step}: ${done}/${total}` }),
	})
}
await closeCms(cms)
// The supervisor's channel would keep this process alive.
process.disconnect?.()
