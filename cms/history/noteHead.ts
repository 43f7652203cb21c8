import type { Payload } from 'payload'
import { chainStateOf } from './chainState.ts'
import { headFile, loadHead, writeHead } from './headFile.ts'
import { linkAt, type Link } from './lastLink.ts'

/**
 * Note the end of the chain beside the database.
 *
 * A note that the database no longer bears out is evidence: it stays, and nothing is noted over it.
 * A note that cannot be written does not stop the newsroom.
 */
export async function noteHead(cms: Payload, last: Link): Promise<void> {
	if (last.seq === 0) return
	const state = chainStateOf(cms)
	try {
		state.notesHead ??= await isBorneOut(cms)
		if (state.notesHead) await writeHead(last)
	} catch (error) {
		cms.logger.error({ err: error, msg: `Không ghi được ${headFile}` })
	}
}

async function isBorneOut(cms: Payload): Promise<boolean> {
	const head = await loadHead()
	if (!head || (await linkAt(cms, head.seq))?.hash === head.hash) return true
	cms.logger.error(
		`Nhật ký không khớp với ${headFile}: có bản ghi đã bị xóa hoặc sửa. Chạy: npm run history -- verify`,
	)
	return false
}
