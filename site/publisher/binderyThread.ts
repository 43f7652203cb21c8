/** The bindery's own thread: writes what `bindery.ts` sends, file by file, and answers what failed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { brotliCompressSync } from 'node:zlib'
import type { BindingFailure, FreshFile } from './bindery.ts'
import { hasTwin, twinOptions } from './twin.ts'

parentPort?.on('message', (files: FreshFile[]) => {
	const failures: BindingFailure[] = []
	for (const { file, body } of files) {
		try {
			mkdirSync(path.dirname(file), { recursive: true })
			writeFileSync(file, body)
			if (hasTwin(file)) writeFileSync(`${file}.br`, brotliCompressSync(body, twinOptions))
		} catch (error) {
			failures.push({ file, message: error instanceof Error ? error.message : String(error) })
		}
	}
	parentPort?.postMessage(failures)
})
