import { closeCms } from '#cms/closeCms.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import { openCms } from '#cms/openCms.ts'
import { mediaFound } from './mediaFound.ts'
import { moveGlobals } from './moveGlobals.ts'
import { MoveError } from './moveError.ts'
import { moveShelf } from './moveShelf.ts'
import { openMongo } from './openMongo.ts'
import { shelvesIn } from './shelves.ts'
import { whyNotTo } from './whyNotTo.ts'

/** Move the newsroom of this process's settings to MongoDB at `url`; answers whether all of it is there. */
export async function moveNewsroom(url: string, say: (line: string) => void): Promise<boolean> {
	const cms = await openCms()
	try {
		const { records, broken } = await verifyHistory(cms)
		if (broken) throw new MoveError(`Nhật ký không nguyên vẹn, chưa chuyển gì: ${broken}`)
		const database = await openMongo(cms, url)
		try {
			const refused = await whyNotTo(cms, database)
			if (refused) throw new MoveError(refused)
			const different: string[] = []
			for (const shelf of shelvesIn(cms)) {
				const moved = await moveShelf(cms, database, shelf)
				const name =
					shelf.holds === 'versions' ? `${shelf.collection} (phiên bản)` : shelf.collection
				different.push(...moved.different.map((id) => `${name} ${id}`))
				if (moved.count > 0) say(lineOf(name, moved.count, moved.different.length))
			}
			const globals = await moveGlobals(cms, database)
			different.push(...globals.different.map((slug) => `thiết lập ${slug}`))
			say(lineOf('thiết lập', globals.count, globals.different.length))
			const media = await mediaFound(cms)
			say(`tệp ảnh, clip: ${media.count - media.missing.length} trên ${media.count}, vẫn ở chỗ cũ`)
			for (const name of different) say(`KHÁC: ${name}`)
			for (const name of media.missing) say(`THIẾU TỆP: ${name}`)
			if (different.length > 0) return false
			say(`Chuỗi nhật ký nguyên vẹn: ${records} bản ghi. Đã chuyển và đối chiếu xong.`)
			say('Từ nay chạy với DATABASE_URL là địa chỉ --to, và cùng BANTIN_DATA như trước.')
			return true
		} finally {
			await database.destroy?.()
		}
	} finally {
		await closeCms(cms)
	}
}

function lineOf(name: string, count: number, different: number): string {
	return `${name}: ${count}${different > 0 ? `, KHÁC ${different}` : ', giống hệt'}`
}
