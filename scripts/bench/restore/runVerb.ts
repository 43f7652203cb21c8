import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { watchMemory } from '#scripts/bench/watchMemory.ts'

const SCRIPTS = path.resolve(import.meta.dirname, '../..')

/** What a verb took and said; `peak` in megabytes. */
export interface RunVerb {
	milliseconds: number
	peak: number
	said: string
}

/** Run `npm run <verb> -- …words` in this process's settings; rejects with what it says when it fails. */
export async function runVerb(verb: string, ...words: string[]): Promise<RunVerb> {
	const started = performance.now()
	const child = spawn(process.execPath, [path.join(SCRIPTS, `${verb}.ts`), ...words], {
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const memory = watchMemory(() => (child.exitCode === null ? child.pid : undefined))
	const exit = new Promise((resolve) => child.once('exit', resolve))
	const [said, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
	const peak = await memory.end()
	if (code !== 0)
		throw new Error(`${verb} ended with exit code ${String(code)}: ${said}${complaint}`)
	return { milliseconds: performance.now() - started, peak, said }
}
