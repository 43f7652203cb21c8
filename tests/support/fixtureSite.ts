import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { entriesSchema, type Entry } from '#shared/editions/edition.ts'
import { EditionStore } from '#site/edition/store.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Where the newsroom of the fixtures is read. */
export const SITE_URL = 'https://bantin.example'

/** A page as it reaches a reader. */
export interface ReadPage {
	status: number
	text: string
	document: Document
}

/** The newsroom of `tests/fixtures/edition.json`, with `further` entries, and a reader of its pages. */
export async function openFixtureSite(further: readonly Entry[] = []) {
	const fixture = await readFile(path.join(ROOT, 'tests/fixtures/edition.json'), 'utf8')
	const { entries } = entriesSchema.parse(JSON.parse(fixture))
	const store = new EditionStore(':memory:')
	store.apply({ put: [...entries, ...further], remove: [] })
	const { render, assetsDir } = await loadSiteBundle(path.join(ROOT, 'site/dist'))
	const edition = store.edition(SITE_URL)
	return {
		store,
		edition,
		assetsDir,
		read: async (address: string): Promise<ReadPage> => {
			const response = await render(address, edition)
			const text = await response.text()
			const isXml = response.status === 200 && address.endsWith('.xml')
			const contentType = isXml ? 'text/xml' : 'text/html'
			const { document } = new JSDOM(text, { url: SITE_URL + address, contentType }).window
			return { status: response.status, text, document }
		},
	}
}
