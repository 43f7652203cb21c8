import { dataFoldersIn } from './dataFolders.ts'
import { EditionSource } from './editionSource.ts'
import type { Log } from './log.ts'
import { Publisher } from './publisher.ts'
import { SearchShards } from './searchShards.ts'
import { ShareImages } from './shareImages.ts'
import { SiteIcons } from './siteIcons.ts'
import { chooseTemplates } from './templates.ts'

/** Bring the complete static site, search included, in line with the edition; how many pages it has. */
export async function publishOnce(
	settings: {
		cmsUrl: string
		editionToken: string
		dataDir: string
		siteUrl: string
		distDir: string
	},
	log: Log,
): Promise<{ pages: number; failed: number }> {
	const { cmsUrl, editionToken, dataDir, siteUrl, distDir } = settings
	const bundle = await chooseTemplates(distDir, dataFoldersIn(dataDir))
	const source = new EditionSource(cmsUrl, editionToken)
	const publisher = new Publisher({ dataDir, siteUrl, source, bundle, log })
	const search = new SearchShards(publisher.press, publisher.folders)
	const icons = new SiteIcons(publisher.press)
	const images = new ShareImages(publisher.press)
	try {
		await publisher.recover(new Date())
		const { failed } = await publisher.publishAll(new Date())
		await search.recover()
		await search.settled()
		await icons.follow()
		await images.follow([])
		await images.settled()
		return { pages: publisher.press.pages.count(), failed }
	} finally {
		await search.stop()
		await icons.stop()
		await images.stop()
		publisher.close()
	}
}
