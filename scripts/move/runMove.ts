import { access } from 'node:fs/promises'
import path from 'node:path'
import { isRunning } from '#scripts/start/runFile.ts'
import { MoveError } from './moveError.ts'
import type { Move } from './parseMove.ts'

/** Move a newsroom and say what has become of it; resolves to the exit code. */
export async function runMove({ dataDir, to }: Move): Promise<0 | 1 | 2> {
	try {
		await access(path.join(dataDir, 'bantin.db')).catch(() => {
			throw new MoveError(`Không có ${path.join(dataDir, 'bantin.db')}.`)
		})
		if (await isRunning(dataDir)) {
			throw new MoveError(`Bantin đang chạy với ${dataDir}: hãy dừng nó trước khi chuyển.`)
		}
		// The settings are read when the first module of the CMS is loaded.
		Object.assign(process.env, { BANTIN_DATA: dataDir, DATABASE_URL: '', BANTIN_DEMO: '0' })
		const { moveNewsroom } = await import('./moveNewsroom.ts')
		return (await moveNewsroom(to, console.log)) ? 0 : 1
	} catch (error) {
		console.error(
			error instanceof MoveError ? error.message : `Không chuyển được: ${String(error)}`,
		)
		return 2
	}
}
