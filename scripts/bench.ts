/**
 * Measure Bantin on this machine, beside its peers in the same run.
 *
 *   npm run bench -- publish TEXTS.ndjson.gz [ARTICLES]   the whole system, beside `astro build`
 *   npm run bench -- search TEXTS.ndjson.gz [ARTICLES]    the search index
 *   npm run bench -- import TEXTS.ndjson.gz [ARTICLES]    `npm run import` into an empty newsroom
 */
import { benchImport } from './bench/benchImport.ts'
import { benchPublish } from './bench/benchPublish.ts'
import { benchSearch } from './bench/benchSearch.ts'
import { printMachine } from './bench/printMachine.ts'

const benches = { publish: benchPublish, search: benchSearch, import: benchImport }
const [name = '', texts, articles = '10000'] = process.argv.slice(2)
if (!(name in benches) || !texts) {
	console.error('Usage: npm run bench -- publish|search|import TEXTS.ndjson.gz [ARTICLES]')
	process.exit(2)
}
await printMachine()
// Checked above.
await benches[name as keyof typeof benches](texts, Number(articles))
