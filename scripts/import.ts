/**
 * Bring articles into the CMS from files.
 *
 *   npm run import -- FILE… [--published] [--unit SLUG] [--section SLUG]
 *
 * FILE is .ndjson or .ndjson.gz (one JSON object a line, see cms/importing/news/newsLine.ts) or
 * .docx. Without --published everything becomes a draft; with it, lines are published at once with
 * their own dates. Lines without a date get one that follows from their id. A repeat changes only
 * what has changed in the file.
 *
 * Exits with 0 when all was taken, 1 when some lines were refused, 2 when nothing could be done.
 */
import { runImport } from './import/runImport.ts'
import { parseArguments } from './import/parseArguments.ts'

const wanted = parseArguments(process.argv.slice(2))
if ('problem' in wanted) {
	console.error(wanted.problem)
	process.exit(2)
}
process.exit(await runImport(wanted))
