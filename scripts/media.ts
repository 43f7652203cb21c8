/**
 * Compare the media files with what the newsroom knows of them, or bring them into object storage.
 *
 *   npm run media -- check     names missing files, and files that nobody knows
 *   npm run media -- upload    copies what lies below BANTIN_DATA/media into the bucket of S3_BUCKET
 *
 * Both may be repeated, and run while Bantin does. Exits with 0 when every file is there, 1 when some are missing,
 * 2 when it could not be found out.
 */
import type { Payload } from 'payload'

const USAGE = 'Cách dùng: npm run media -- check | upload'

const [verb, ...more] = process.argv.slice(2)
if ((verb !== 'check' && verb !== 'upload') || more.length > 0) {
	console.error(USAGE)
	process.exit(2)
}

// A wrong word is answered without opening the CMS, which takes seconds.
const { closeCms } = await import('#cms/closeCms.ts')
const { openCms } = await import('#cms/openCms.ts')
const { compareFiles } = await import('./media/compareFiles.ts')
const { uploadFiles } = await import('./media/uploadFiles.ts')

let cms: Payload | undefined
try {
	cms = await openCms()
	if (verb === 'upload') {
		const { copied, there } = await uploadFiles(cms)
		console.log(`Đã chép ${copied} tệp vào kho; ${there} tệp đã có sẵn.`)
	}
	const { known, missing, unknown } = await compareFiles(cms)
	for (const name of missing) console.error(`Thiếu tệp ${name}`)
	for (const name of unknown) console.log(`Không mục nào dùng tệp ${name}`)
	console.log(
		`${known} tệp: thiếu ${missing.length}; ngoài ra ${unknown.length} tệp không ai dùng.`,
	)
	process.exitCode = missing.length > 0 ? 1 : 0
} catch (error) {
	console.error(`Không kiểm tra được: ${wordsOf(error)}`)
	process.exitCode = 2
} finally {
	if (cms) await closeCms(cms)
}
process.exit()

/** What went wrong, and what lies behind it: whoever types commands looks after the storage as well. */
function wordsOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	return error.cause === undefined ? error.message : `${error.message} (${wordsOf(error.cause)})`
}
