/**
 * One round of the publisher in a process of its own; `bulkRound.ts` starts it and hears what it did.
 *
 * Its settings are those of `main.ts`.
 */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { EntryKey } from '#shared/editions/edition.ts'
import { parseSiteEnv } from '#site/env.ts'
import type { BulkDone, BulkMessage } from './bulkRound.ts'
import { dataFoldersIn } from './dataFolders.ts'
import { EditionSource } from './editionSource.ts'
import { Publisher } from './publisher.ts'
import { chooseTemplates } from './templates.ts'

// Whoever started it is gone: what is left to do, the next publisher does.
process.once('disconnect', () => process.exit(1))

const say = (message: BulkMessage) => {
	process.send?.(message)
}
const { cmsUrl = '', dataDir, editionToken, siteUrl } = parseSiteEnv(process.env)
const folders = dataFoldersIn(dataDir)
const staging = path.join(folders.staging, 'bulk')
const dist = path.join(import.meta.dirname, '..', 'dist')
const publisher = new Publisher({
	dataDir,
	siteUrl,
	source: new EditionSource(cmsUrl, editionToken),
	bundle: await chooseTemplates(dist, folders),
	staging,
	log: (line) => say({ line }),
})
process.on('message', (hints: EntryKey[]) => publisher.hear(hints))
await publisher.recover(new Date())
const done: BulkDone = { changed: [], failed: 0, problems: [] }
try {
	Object.assign(done, await publisher.publishAll(new Date()))
} catch (error) {
	// The CMS may be down: what readers had, they have in the new form all the same.
	if (!(await publisher.isReady())) throw error
	done.failed++
	done.changed = publisher.press.news.taken
}
done.problems = publisher.press.problems.list()
publisher.close()
await rm(staging, { recursive: true, force: true })
process.send?.({ done } satisfies BulkMessage, () => process.disconnect())
