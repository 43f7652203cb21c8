import { EditionStore } from '#site/edition/store.ts'
import { Chronicle } from './chronicle.ts'
import type { DataFolders } from './dataFolders.ts'
import { lookBetween } from './lookBetween.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { Problems } from './problems.ts'
import type { PublisherOptions } from './publisher.ts'
import { SiteTree } from './siteTree.ts'
import { UrgentNews } from './urgentNews.ts'

/** What a publisher works with, before it knows which release readers have. */
export function openPress(
	{ source, siteUrl, bundle, log }: PublisherOptions,
	folders: DataFolders,
): Press {
	const store = new EditionStore(folders.stateFile)
	const press: Press = {
		store,
		edition: store.edition(siteUrl),
		pages: new PageBook(store, ''),
		tree: new SiteTree(folders.site, folders.staging),
		render: bundle.render,
		problems: new Problems(),
		chronicle: new Chronicle(),
		log,
		news: new UrgentNews(lookBetween(() => press, source, folders)),
		progress: {},
	}
	return press
}
