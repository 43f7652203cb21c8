/**
 * Run one of Bantin's programs by itself, as another machine or a further CMS process behind nginx needs it.
 *
 *   CMS_PORT=3011 node scripts/program.ts cms
 *   node scripts/program.ts publisher | web
 *
 * `npm start` runs one of each. What it builds must be there, and CMS_PORT and PUBLISHER_PORT must be given.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { planPrograms } from './start/plan.ts'

const { programs } = await planPrograms('production')
const program = Object.values(programs).find(({ name }) => name === process.argv[2])
if (!program || !process.env.CMS_PORT || !process.env.PUBLISHER_PORT) {
	console.error('Usage: CMS_PORT=… PUBLISHER_PORT=… node scripts/program.ts cms | publisher | web')
	process.exit(2)
}
const child = spawn(process.execPath, program.command, {
	cwd: path.resolve(import.meta.dirname, '..'),
	env: { ...process.env, ...program.env },
	stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.once('error', (error) => {
	console.error(error.message)
	process.exitCode = 1
})
child.once('exit', (code, signal) => {
	// Ended by a signal it did not take: the same to whoever watches over us as a failure.
	process.exitCode = code ?? (signal ? 1 : 0)
})
