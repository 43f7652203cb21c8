import { spawn } from 'node:child_process'
import path from 'node:path'
import { memoryOf } from './measure.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../import.ts')
const LOOK_EVERY_MS = 200

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
	let peak = 0
	const look = setInterval(() => {
		memoryOf(child.pid ?? 0).then(
			(memory) => {
				// A process that is just ending has no memory to tell of.
				if (memory.peak > peak) peak = memory.peak
			},
			() => undefined,
		)
	}, LOOK_EVERY_MS)
	const code = await new Promise((resolve) => child.once('exit', resolve))
	clearInterval(look)
	if (code !== 0) throw new Error(`The import ended with exit code ${String(code)}`)
	return { milliseconds: performance.now() - started, peak }
}
