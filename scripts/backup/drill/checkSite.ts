import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { dataFoldersIn } from '#site/publisher/dataFolders.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { comparePages, type Comparison } from './comparePages.ts'
import { serveCms } from './serveCms.ts'

const DIST = path.resolve(import.meta.dirname, '../../../site/dist')

/** What a drill found out about the published files. */
export interface CheckedSite extends Comparison {
	/** The backup's pages were made with the templates of this release; otherwise they were drawn anew. */
	isSameRelease: boolean
	/** What could not be published. */
	failed: number
}

/**
 * Publish the restored CMS twice: once from its database and media alone, once from what was published already.
 *
 * The second is what `npm start` does after a restore. Both must be the same, byte for byte.
 */
export async function checkSite(dataDir: string, siteUrl: string, now: Date): Promise<CheckedSite> {
	const served = await serveCms()
	const fresh = path.join(dataDir, 'drawn-anew')
	const { reads } = dataFoldersIn(dataDir)
	await mkdir(fresh)
	await cp(reads, dataFoldersIn(fresh).reads, { recursive: true }).catch(() => undefined)
	try {
		const anew = await publish({ dataDir: fresh, siteUrl, cmsUrl: served.url }, now)
		const before = await publish({ dataDir, siteUrl, cmsUrl: served.url }, now)
		const comparison = await comparePages(dataFoldersIn(dataDir).site, dataFoldersIn(fresh).site)
		return {
			...comparison,
			isSameRelease: before.wasReady,
			failed: anew.failed + before.failed,
		}
	} finally {
		served.close()
	}
}

async function publish(
	{ dataDir, siteUrl, cmsUrl }: { dataDir: string; siteUrl: string; cmsUrl: string },
	now: Date,
): Promise<{ failed: number; wasReady: boolean }> {
	const publisher = new Publisher({
		dataDir,
		siteUrl,
		source: new EditionSource(cmsUrl, toEditionToken(secret)),
		bundle: await loadSiteBundle(DIST),
		log: () => undefined,
	})
	try {
		const wasReady = await publisher.isReady()
		await publisher.recover(now)
		const first = await publisher.publishAll(now)
		// Which articles are read most is known once they are there.
		await publisher.takeMostRead(now)
		const second = await publisher.publishAll(now)
		return { failed: first.failed + second.failed, wasReady }
	} finally {
		publisher.close()
	}
}
