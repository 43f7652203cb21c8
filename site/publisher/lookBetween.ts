import path from 'node:path'
import { SiteTree } from './siteTree.ts'
import type { DataFolders } from './dataFolders.ts'
import type { EditionSource } from './editionSource.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { publishPlaylists } from './publishPlaylists.ts'
import { reconcileUrgent } from './reconcile.ts'
import { releasesIn } from './releases.ts'
import { loadKeptTemplates } from './templates.ts'
import type { LookBetween } from './urgentNews.ts'

/** What the publisher does about hints in the midst of a round: displays get notices, and lose what is withdrawn. */
export function lookBetween(
	press: () => Press,
	source: EditionSource,
	folders: DataFolders,
): LookBetween {
	return {
		takeOver: async (hints) => {
			const changed = await reconcileUrgent(press(), source, hints, new Date())
			if (changed.length) press().log({ event: 'urgent news', entries: changed.length })
			press().chronicle.noteEntries(changed)
			return changed
		},
		show: async () => {
			const readers = await pressOfReaders(press(), folders)
			if (readers) await publishPlaylists(readers, new Date())
		},
	}
}

/** What works on the release that readers have: with its own templates, should another be in the making. */
async function pressOfReaders(press: Press, folders: DataFolders): Promise<Press | undefined> {
	const { store, tree } = press
	const { present } = releasesIn(store.state)
	if (!present || present.folder === path.basename(tree.root)) return present && press
	const templates = await loadKeptTemplates(present.templates, folders).catch(() => undefined)
	// Without them there is nothing to draw with until the new release is there.
	if (!templates) return undefined
	return {
		...press,
		render: templates.render,
		edition: store.edition(present.siteUrl),
		tree: new SiteTree(path.join(folders.releases, present.folder), folders.staging),
		pages: new PageBook(store, present.folder),
	}
}
