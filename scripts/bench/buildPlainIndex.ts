/**
 * Build one Pagefind index of an import file's texts, with its own settings: the peer of our shards.
 *
 *   node scripts/bench/buildPlainIndex.ts TEXTS.ndjson.gz ARTICLES FOLDER
 */
import { close, createIndex } from 'pagefind'
import { textsFrom } from './textsFrom.ts'

const [texts = '', articles = '', folder = ''] = process.argv.slice(2)
const { index, errors } = await createIndex()
if (!index) throw new Error(errors.join('; '))
for await (const { id, title, sapo, body } of textsFrom(texts, Number(articles))) {
	await index.addCustomRecord({
		url: `/${id}/`,
		content: `${sapo ?? ''}\n${body}`,
		language: 'vi',
		meta: { title },
	})
}
await index.writeFiles({ outputPath: folder })
await close()
