import type { Edition } from '#site/edition/edition.ts'
import type { EditionStore } from '#site/edition/store.ts'
import type { Chronicle } from './chronicle.ts'
import type { Log } from './log.ts'
import type { PageBook } from './pageBook.ts'
import type { Problems } from './problems.ts'
import type { Render } from './renderPage.ts'
import type { SiteTree } from './siteTree.ts'
import type { UrgentNews } from './urgentNews.ts'

/** What it takes to turn the edition into files. */
export interface Press {
	store: EditionStore
	edition: Edition
	pages: PageBook
	tree: SiteTree
	render: Render
	problems: Problems
	chronicle: Chronicle
	log: Log
	/** What comes in while a round is under way. */
	news: UrgentNews
	/** What a long piece of work has come to, for whoever waits for it. */
	progress: { text?: string }
}
