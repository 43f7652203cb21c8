/**
 * Check that the history is whole.
 *
 *   npm run history -- verify
 *
 * Reads every record, compares it with its hash, with the record before it, and the end with the
 * file history-head beside the database. Exits with 0 when the chain is whole, 1 when it breaks,
 * 2 when it could not be read.
 */
import type { Payload } from 'payload'

const USAGE = 'Cách dùng: npm run history -- verify'

const [verb, ...more] = process.argv.slice(2)
if (verb !== 'verify' || more.length > 0) {
	console.error(USAGE)
	process.exit(2)
}

// A wrong word is answered without opening the CMS, which takes seconds.
const { closeCms } = await import('#cms/closeCms.ts')
const { openCms } = await import('#cms/openCms.ts')
const { verifyHistory } = await import('#cms/history/verifyHistory.ts')

let cms: Payload | undefined
try {
	cms = await openCms()
	const { records, broken, hasHead } = await verifyHistory(cms)
	if (broken) console.error(`Chuỗi nhật ký bị đứt: ${broken}`)
	else console.log(`${records} bản ghi, chuỗi nguyên vẹn`)
	if (!hasHead && records > 0) {
		console.error(
			'Không có tệp history-head cạnh cơ sở dữ liệu nên không biết phần cuối có bị cắt không.',
		)
	}
	process.exitCode = broken ? 1 : 0
} catch (error) {
	console.error(`Không đọc được nhật ký: ${error instanceof Error ? error.message : String(error)}`)
	process.exitCode = 2
} finally {
	if (cms) await closeCms(cms)
}
process.exit()
