import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** What the person at the command line asked for. */
export interface ImportArguments {
	files: string[]
	mode: 'drafts' | 'published'
	unit: string | undefined
	section: string | undefined
}

const USAGE =
	'Cách dùng: npm run import -- TỆP… [--published] [--unit SLUG] [--section SLUG]\nTỆP có đuôi .ndjson, .ndjson.gz hoặc .docx.'

/** The arguments, or a sentence on what is wrong with them. */
export function parseArguments(args: string[]): ImportArguments | { problem: string } {
	let parsed
	try {
		parsed = parseArgs({
			args,
			allowPositionals: true,
			options: {
				published: { type: 'boolean' },
				unit: { type: 'string' },
				section: { type: 'string' },
			},
		})
	} catch (error) {
		return { problem: `${error instanceof Error ? error.message : String(error)}\n${USAGE}` }
	}
	const { values, positionals: files } = parsed
	if (files.length === 0) return { problem: USAGE }
	const strange = files.find((file) => !/\.(ndjson|ndjson\.gz|docx)$/i.test(file))
	if (strange) return { problem: `Không nhập được “${strange}”.\n${USAGE}` }
	const missing = files.find((file) => !existsSync(file))
	if (missing) return { problem: `Không tìm thấy tệp “${missing}”.` }
	if (values.published && files.some((file) => /\.docx$/i.test(file))) {
		return { problem: 'Tệp Word luôn thành bản nháp để biên tập; hãy bỏ --published.' }
	}
	const mode = values.published ? 'published' : 'drafts'
	return { files, mode, unit: values.unit, section: values.section }
}
