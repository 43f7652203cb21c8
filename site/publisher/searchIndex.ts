import { hash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { adoptFolder } from './adoptFolder.ts'
import type { Layer } from './searchBook.ts'
import type { SearchRecord } from './searchRecord.ts'
import { toSearchVocabulary } from './searchVocabulary.ts'
import { toBestTwin } from './toBestTwin.ts'

/** What a shard is for. */
export type ShardKind = 'hot' | Layer

/**
 * How many places of words a part of the index has, without those with accents, which Pagefind does
 * not count.
 *
 * The smaller, the less a query loads of words it does not ask for, and the longer the table of parts
 * that every query loads: worth it where there are many short texts. (Pagefind's own 20,000 is for
 * languages whose words are many and rare.)
 */
const partSizes: Record<ShardKind, number> = { hot: 2_000, lead: 500, body: 2_000 }

/** Files of the engine itself, which one copy of serves every shard. */
const engineFiles = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..*)$/

/** Pagefind's own search screens, which Bantin does not use. */
const screenFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/**
 * Loaded by every reader who searches, and worth a twin. The parts of the index and the texts of single
 * results are many and, packed by Pagefind, within a fortieth of what brotli makes of them.
 */
const filesForAll = /\.(?:js|json|txt|pf_meta|pf_filter|pagefind)$/

/**
 * Write the index of `records` into a new folder below `parent`; the folder's name.
 *
 * The name follows from the bytes, so equal records in equal order give the same folder again.
 */
export async function writeSearchShard(
	parent: string,
	records: readonly SearchRecord[],
	kind: ShardKind = 'hot',
): Promise<string> {
	const files = await indexFiles(records, partSizes[kind])
	// Suggestions are made of what every query looks into.
	const words = kind === 'body' ? [] : [vocabularyOf(records)]
	return writeFolder(parent, [
		...files.filter(({ path }) => !engineFiles.test(path) && !screenFiles.test(path)),
		...words,
	])
}

/** Write the engine, with an index that answers nothing, into a new folder below `parent`; its name. */
export async function writeSearchEngine(parent: string): Promise<string> {
	const nothing = [
		// Pagefind writes no index at all without a word; this letter is in nobody's query.
		{ key: '', url: '/', content: 'ꙮ', meta: { title: '' }, filters: {}, sort: { date: '' } },
	]
	const files = await indexFiles(nothing, partSizes.hot)
	return writeFolder(
		parent,
		files.filter(({ path }) => !screenFiles.test(path)),
	)
}

interface IndexFile {
	path: string
	content: Uint8Array
}

function vocabularyOf(records: readonly SearchRecord[]): IndexFile {
	return { path: 'words.txt', content: Buffer.from(toSearchVocabulary(records)) }
}

async function indexFiles(
	records: readonly SearchRecord[],
	partSize: number,
): Promise<IndexFile[]> {
	// Pagefind knows no other way, and starts its process with our environment.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(partSize)
	const { index, errors } = await createIndex({ forceLanguage: 'vi' })
	if (!index) throw new Error(`The search index cannot be started: ${errors.join('; ')}`)
	try {
		for (const { url, content, meta, filters, sort } of records) {
			const added = await index.addCustomRecord({
				url,
				content,
				meta,
				filters,
				sort,
				language: 'vi',
			})
			if (added.errors.length) throw new Error(`${url}: ${added.errors.join('; ')}`)
		}
		const { files, errors } = await index.getFiles()
		if (errors.length) throw new Error(`The search index failed: ${errors.join('; ')}`)
		return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
	} finally {
		// Ends the engine's own process: its memory is free again, and nothing runs between publishes.
		await close()
	}
}

async function writeFolder(parent: string, files: readonly IndexFile[]): Promise<string> {
	const hashes = files.map(({ path, content }) => `${path} ${hash('sha1', content)}`)
	const name = hash('sha1', hashes.join('\n')).slice(0, 16)
	const folder = path.join(parent, name)
	const unfinished = `${folder}.part`
	await rm(unfinished, { recursive: true, force: true })
	for (const part of new Set(files.map((file) => path.dirname(file.path)))) {
		await mkdir(path.join(unfinished, part), { recursive: true })
	}
	for (const file of files) {
		const target = path.join(unfinished, file.path)
		await writeFile(target, file.content)
		if (!filesForAll.test(file.path)) continue
		await writeFile(`${target}.br`, await toBestTwin(unpacked(file.content)))
	}
	await adoptFolder(unfinished, folder)
	return name
}

/** Pagefind's files are packed each by itself; its engine takes them unpacked too. */
function unpacked(content: Uint8Array): Uint8Array {
	const isPacked = content[0] === 0x1f && content[1] === 0x8b
	return isPacked ? gunzipSync(content) : content
}
