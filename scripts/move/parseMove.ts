import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Where a newsroom is, and where it is to go. */
export interface Move {
	/** The folder of the embedded database, with media and secret beside it. */
	dataDir: string
	/** The address of the other one. */
	to: string
}

const USAGE =
	"Cách dùng: npm run move -- --from file:/srv/bantin/bantin.db --to 'mongodb://MÁY/bantin?replicaSet=rs0'"

/** The database below `BANTIN_DATA` has one name; what is called otherwise is a copy of something. */
const NAME = 'bantin.db'

const MONGO = /^mongodb(\+srv)?:\/\//

/** With a database after the servers, of which there may be several, each with its port: no `URL` reads that. */
const NAMED = /^[^/]+\/\/[^/?]+\/[^/?]+/

/** What was asked for, or why it cannot be understood. */
export function parseMove(words: string[]): Move | { problem: string } {
	let values: { from?: string; to?: string }
	try {
		const options = { from: { type: 'string' }, to: { type: 'string' } } as const
		;({ values } = parseArgs({ args: words, options }))
	} catch {
		return { problem: USAGE }
	}
	const { from, to } = values
	if (!from || !to) return { problem: USAGE }
	if (!from.startsWith('file:')) {
		return { problem: `--from phải là tệp SQLite, bắt đầu bằng “file:”. ${USAGE}` }
	}
	const file = from.startsWith('file://') ? fileURLToPath(from) : path.resolve(from.slice(5))
	if (path.basename(file) !== NAME) {
		return { problem: `--from phải trỏ tới tệp ${NAME} trong thư mục dữ liệu của Bantin.` }
	}
	if (!MONGO.test(to)) {
		return { problem: `--to phải là địa chỉ mongodb:// hoặc mongodb+srv://. ${USAGE}` }
	}
	if (!NAMED.test(to)) {
		return {
			problem: '--to phải nêu tên cơ sở dữ liệu, ví dụ mongodb://MÁY/bantin?replicaSet=rs0.',
		}
	}
	return { dataDir: path.dirname(file), to }
}
