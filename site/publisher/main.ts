/**
 * The publisher: follows the CMS's edition and keeps the published files in line with it.
 *
 *   CMS_URL=http://127.0.0.1:3001 EDITION_TOKEN=… PUBLISHER_PORT=3002 node site/publisher/main.ts
 */
import path from 'node:path'
import { parseSiteEnv } from '#site/env.ts'
import { loggerFor } from '#site/logging/loggerFor.ts'
import { openControlServer } from './controlServer.ts'
import { bulkRound } from './bulkRound.ts'
import { dataFoldersIn } from './dataFolders.ts'
import { EditionSource } from './editionSource.ts'
import { logTo } from './log.ts'
import { Publisher } from './publisher.ts'
import { publisherMetrics } from './publisherMetrics.ts'
import { toReport } from './report.ts'
import { Rounds } from './rounds.ts'
import { SearchShards } from './searchShards.ts'
import { ShareImages } from './shareImages.ts'
import { SiteIcons } from './siteIcons.ts'
import { chooseTemplates } from './templates.ts'
import { toStatus } from './status.ts'

const { cmsUrl, dataDir, editionToken, logLevel, publisherPort, siteUrl } = parseSiteEnv(
	process.env,
)
if (!cmsUrl) throw new Error('Set CMS_URL to the address of the CMS')

const log = logTo(loggerFor('publisher', logLevel))
const bundle = await chooseTemplates(
	path.join(import.meta.dirname, '..', 'dist'),
	dataFoldersIn(dataDir),
)
const source = new EditionSource(cmsUrl, editionToken)
const inBulk = bulkRound(log)
const publisher = new Publisher({ dataDir, siteUrl, source, bundle, log, inBulk })
const search = new SearchShards(publisher.press, publisher.folders)
const images = new ShareImages(publisher.press)
const icons = new SiteIcons(publisher.press)
const rounds = new Rounds(publisher, search, log, [icons, images])

const server = await openControlServer(publisherPort, {
	search: (question) => publisher.search(question),
	wake: (hints) => rounds.wake(hints),
	status: () => toStatus({ publisher, search, rounds }, new Date()),
	report: () => toReport({ publisher, search, rounds }, new Date()),
	metrics: publisherMetrics(() => toStatus({ publisher, search, rounds }, new Date())),
	rollBack: () => rounds.rollBack(),
	preview: (request) => publisher.preview(request),
	editionToken,
})
log({ event: 'listening', address: server.address() })
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		rounds.stop()
		inBulk.stop()
		log({ event: 'stopping' })
	})
}

await rounds.run()
await search.stop()
await icons.stop()
await images.stop()
server.close()
publisher.close()
