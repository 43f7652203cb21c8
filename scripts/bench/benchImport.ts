import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { memoryOf, toDurationText } from './measure.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../import.ts')
const LOOK_EVERY_MS = 200

/** How long `npm run import -- FILE --published` takes into an empty newsroom, and its memory. */
export async function benchImport(texts: string): Promise<void> {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-bench-'))
	const started = performance.now()
	const child = spawn(process.execPath, [SCRIPT, path.resolve(texts), '--published'], {
		env: { ...process.env, BANTIN_DATA: dataDir, BANTIN_DEMO: '0' },
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	let peak = 0
	const look = setInterval(() => {
		memoryOf(child.pid ?? 0).then(
			(memory) => (peak = memory.peak),
			() => undefined,
		)
	}, LOOK_EVERY_MS)
	const code = await new Promise((resolve) => child.once('exit', resolve))
	clearInterval(look)
	const took = toDurationText(performance.now() - started)
	console.log(`import: ${took}, ${peak} MB at most, exit code ${String(code)}`)
	await rm(dataDir, { recursive: true })
}
