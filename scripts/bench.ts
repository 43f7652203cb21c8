/**
 * Measure Bantin on this machine, beside its peers in the same run.
 *
 *   npm run bench -- publish TEXTS.ndjson.gz [ARTICLES] [--publishes N]
 *       the whole system, beside `astro build` and Next's revalidation
 *   npm run bench -- search TEXTS.ndjson.gz [ARTICLES]    the search index
 *   npm run bench -- import TEXTS.ndjson.gz [ARTICLES]    `npm run import` into an empty newsroom
 *   npm run bench -- restore TEXTS.ndjson.gz [ARTICLES] [--database mongodb://…]
 *       backup under work, restore and drill; whether the site comes back byte for byte
 *   npm run bench -- screens [--transitions N] [--speed N] [--news N] [--fleet N]
 *       the demo's displays in Chromium: in step, without gaps, for a long time; a fleet of displays
 *   npm run bench -- load TEXTS.ndjson.gz [ARTICLES] [--readers N] [--within S] [--every S]
 *       [--requests N] [--during N] [--editors N]
 *       a morning's readers while something is published, from `web` and from nginx; many requests
 *       during many publishes; many editors at once. 0 leaves one out.
 *
 * When there are more ARTICLES than texts, the texts come again under other titles.
 */
import { parseArgs } from 'node:util'
import { benchImport } from './bench/benchImport.ts'
import { benchPublish } from './bench/benchPublish.ts'
import { benchSearch } from './bench/benchSearch.ts'
import { benchLoad } from './bench/load/benchLoad.ts'
import { machineText } from './bench/machineText.ts'
import { benchRestore } from './bench/restore/benchRestore.ts'
import { benchScreens } from './bench/screens/benchScreens.ts'

const benches = {
	publish: benchPublish,
	search: benchSearch,
	import: benchImport,
	restore: benchRestore,
}
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		publishes: { type: 'string', default: '200' },
		transitions: { type: 'string', default: '20000' },
		speed: { type: 'string', default: '10' },
		news: { type: 'string', default: '20' },
		fleet: { type: 'string', default: '200' },
		readers: { type: 'string', default: '10000' },
		within: { type: 'string', default: '60' },
		every: { type: 'string', default: '5' },
		requests: { type: 'string', default: '1000000' },
		during: { type: 'string', default: '1000' },
		editors: { type: 'string', default: '100' },
		database: { type: 'string' },
	},
})
const [name = '', texts, articles = '10000'] = positionals
const publishes = Number(values.publishes)
if (name === 'screens') {
	console.log(await machineText())
	const { transitions, speed, news, fleet } = values
	await benchScreens({
		transitions: Number(transitions),
		speed: Number(speed),
		news: Number(news),
		fleet: Number(fleet),
	})
	process.exit()
}
if (name === 'load' && texts) {
	const { readers, within, every, requests, during, editors } = values
	await benchLoad(texts, {
		articles: Number(articles),
		readers: Number(readers),
		withinSeconds: Number(within),
		everySeconds: Number(every),
		requests: Number(requests),
		publishes: Number(during),
		editors: Number(editors),
	})
	process.exit()
}
if (!(name in benches) || !texts || !(publishes > 0) || !(Number(articles) > 0)) {
	console.error('Usage: npm run bench -- publish|search|import|restore TEXTS.ndjson.gz [ARTICLES]')
	console.error(
		'       npm run bench -- screens [--transitions N] [--speed N] [--news N] [--fleet N]',
	)
	console.error(
		'       npm run bench -- load TEXTS.ndjson.gz [ARTICLES] [--readers N] [--within S] [--every S]',
	)
	console.error('              [--requests N] [--during N] [--editors N]; 0 leaves one out')
	console.error('       publish takes --publishes N, 200 unless told')
	process.exit(2)
}
console.log(await machineText())
// Checked above.
await benches[name as keyof typeof benches](texts, Number(articles), {
	publishes,
	database: values.database,
})
