/**
 * Prove that a backup can be restored, without touching the running system.
 *
 *   npm run drill -- FILE.tar.zst [--in FOLDER] [--database mongodb://…]
 *
 * Restores it into a folder that is removed afterwards (below FOLDER, or the machine's temporary one; a
 * MongoDB goes into a database of its own on the server named, or on that of DATABASE_URL). Compares all
 * checksums and counts, verifies the history, and publishes the site from the database alone, which must be
 * the same byte for byte as the published files in the backup. Exits with 0 when it is, 1 when not.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isOutdated, rendererBuild, runBuild } from './start/build.ts'
import { runDrill } from './backup/drill/runDrill.ts'
import { whyNot } from './backup/whyNot.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const USAGE = 'Cách dùng: npm run drill -- TỆP.tar.zst [--in THƯ-MỤC] [--database mongodb://…]'

const options = parseWords()
const started = performance.now()
try {
	if (await isOutdated(ROOT, rendererBuild)) await runBuild(ROOT, rendererBuild, () => undefined)
	const isProven = await runDrill(options, console.log, new Date())
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	console.log(`${isProven ? 'Diễn tập đạt' : 'Diễn tập KHÔNG đạt'}, ${seconds} giây.`)
	process.exitCode = isProven ? 0 : 1
} catch (error) {
	console.error(`Diễn tập KHÔNG đạt: ${whyNot(error)}`)
	process.exitCode = 1
}
process.exit()

function parseWords() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { in: { type: 'string' }, database: { type: 'string' } },
		})
		const [file] = positionals
		if (file && positionals.length === 1) {
			const server = values.database ?? process.env.DATABASE_URL
			return { file: path.resolve(file), parent: values.in, server }
		}
	} catch {
		// An option nobody knows.
	}
	console.error(USAGE)
	process.exit(1)
}
