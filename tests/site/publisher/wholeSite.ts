import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { entryTypes, type Entry } from '#shared/editions/edition.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import { paths } from '#shared/paths.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { EditionStore } from '#site/edition/store.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from '#site/publisher/redirectsFile.ts'
import { filesBelow, type SiteBundle } from '#site/publisher/siteBundle.ts'
import { hasTwin, twinOptions } from '#site/publisher/twin.ts'
import { fileHashesOf } from './fileHashesOf.ts'
import { SITE_URL } from './newsroom.ts'

/**
 * What readers should have of the edition as it is now: every file and the hash of its bytes, as
 * `treeBelow` tells what they do have.
 *
 * Made by a store that knows no history, in memory, so that it can be asked again and again.
 */
export async function wholeSite(
	server: EditionServer,
	{ render, assetsDir }: SiteBundle,
): Promise<Record<string, string>> {
	const store = storeOf(server)
	const edition = rememberAnswers(store.edition(SITE_URL))
	const files = new Map<string, Uint8Array>()
	files.set(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(store.pieces)))
	for (const address of allAddresses(store)) {
		const file = address.endsWith('/') ? `${address}index.html` : address
		files.set(file, await (await render(address, edition)).bytes())
	}
	for (const media of server.all('media')) {
		for (const { name } of filesOf(media)) {
			files.set(paths.media(name), server.files.get(name) ?? Buffer.from(''))
		}
	}
	for (const file of await filesBelow(assetsDir)) {
		files.set(`/${path.relative(assetsDir, file)}`, await readFile(file))
	}
	store.close()
	return hashesOf(files)
}

/** A fresh store with everything that readers of the edition may see. */
export function storeOf(server: EditionServer): EditionStore {
	const store = new EditionStore(':memory:')
	const put = entryTypes.flatMap((type) =>
		// Type and data belong together, which TypeScript cannot follow through the list.
		server.all(type).map((data) => ({ type, id: data.id, version: '1', data }) as Entry),
	)
	store.apply({ put, remove: [] })
	store.putFileHashes(fileHashesOf(server))
	return store
}

function hashesOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
	const hashes: Record<string, string> = {}
	for (const [address, bytes] of files) {
		const file = address.slice(1)
		hashes[file] = hash('sha1', bytes)
		if (!hasTwin(file)) continue
		hashes[`${file}.br`] = hash('sha1', brotliCompressSync(bytes, twinOptions))
	}
	return hashes
}
