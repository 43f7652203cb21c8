import path from 'node:path'
import { parseSiteEnv } from '#site/env.ts'
import { dataFoldersIn } from '#site/publisher/dataFolders.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { chooseTemplates } from '#site/publisher/templates.ts'

const DIST = path.resolve(import.meta.dirname, '../../site/dist')

/** Go back while nothing runs; how many pages that took. The CMS is not needed. */
export async function rollBackHere(): Promise<number> {
	const { dataDir, siteUrl } = parseSiteEnv(process.env)
	const bundle = await chooseTemplates(DIST, dataFoldersIn(dataDir))
	const source = new EditionSource('http://127.0.0.1', '')
	const publisher = new Publisher({ dataDir, siteUrl, source, bundle, log: () => undefined })
	try {
		return await publisher.rollBack(new Date())
	} finally {
		publisher.close()
	}
}
