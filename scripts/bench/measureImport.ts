import { spawn } from 'node:child_process'
import path from 'node:path'
import { watchMemory } from './watchMemory.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../import.ts')

/** What an import took; `peak` in megabytes. */
export interface MeasuredImport {
	milliseconds: number
	peak: number
}

/** Run `npm run import -- FILE --published` in this process's settings; rejects when lines are refused. */
export async function measureImport(texts: string): Promise<MeasuredImport> {
	const started = performance.now()
	const child = spawn(process.execPath, [SCRIPT, path.resolve(texts), '--published'], {
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	const memory = watchMemory(() => (child.exitCode === null ? child.pid : undefined))
	const code = await new Promise((resolve) => child.once('exit', resolve))
	const peak = await memory.end()
	if (code !== 0) throw new Error(`The import ended with exit code ${String(code)}`)
	return { milliseconds: performance.now() - started, peak }
}
