/**
 * Let readers get the release of the templates before this one again; once more, and they get this one back.
 *
 *   npm run rollback
 *
 * Works beside a running system and without one. Texts stay as they are published now: what changes is how
 * pages look. Exits with 0 when readers have the former release, 1 when there is none to go back to.
 */
import { rollBackHere } from './rollback/rollBackHere.ts'
import { rollBackRunning } from './rollback/rollBackRunning.ts'

const started = performance.now()
try {
	const rendered = (await rollBackRunning()) ?? (await rollBackHere())
	const milliseconds = Math.round(performance.now() - started)
	console.log(
		`Bạn đọc đã có lại bản giao diện trước (vẽ lại ${rendered} trang, ${milliseconds} ms).`,
	)
} catch (error) {
	console.error(`Không quay lại được: ${error instanceof Error ? error.message : String(error)}`)
	process.exitCode = 1
}
