import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesOf } from '#shared/media/filesOf.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import type { EditionSource } from './editionSource.ts'
import type { Press } from './press.ts'

/** Fetch the files of a media entry that are not on disk yet; why that failed, undefined when it did not. */
export async function fetchMediaFiles(
	press: Press,
	source: EditionSource,
	media: PublishedMedia,
): Promise<string | undefined> {
	const fetching = fetchFilesOf(press, source, media).then(
		() => undefined,
		(error: unknown) => (error instanceof Error ? error.message : String(error)),
	)
	return press.news.during(fetching)
}

/** Fetch whatever files of the edition are not on disk, such as after a restored backup. */
export async function fetchMissingMedia(
	press: Press,
	source: EditionSource,
	now: Date,
): Promise<void> {
	const rows = press.store.state.prepare('SELECT DISTINCT media FROM mediaFiles').all()
	for (const { media } of rows) {
		const entry = press.store.entries.find('media', String(media))
		if (!entry) continue
		const failure = await fetchMediaFiles(press, source, entry)
		if (failure !== undefined) press.problems.note(`files of media ${entry.id}`, failure, now)
	}
}

/** Remove media files that no entry of the edition names any more. */
export async function removeUnusedMedia({
	tree,
	store,
}: Pick<Press, 'tree' | 'store'>): Promise<number> {
	const folder = path.join(tree.root, 'media')
	const known = store.state.prepare('SELECT 1 FROM mediaFiles WHERE name = ?')
	let removed = 0
	for (const name of await readdir(folder).catch(() => [])) {
		if (known.get(name)) continue
		await tree.remove(paths.media(name))
		removed++
	}
	return removed
}

async function sizeOf(file: string): Promise<number | undefined> {
	try {
		return (await stat(file)).size
	} catch {
		return undefined
	}
}

/** The sizes must be those announced. */
async function fetchFilesOf(
	{ tree }: Pick<Press, 'tree'>,
	source: EditionSource,
	media: PublishedMedia,
): Promise<void> {
	for (const { name, size } of filesOf(media)) {
		const file = tree.fileFor(paths.media(name))
		if ((await sizeOf(file)) === size) continue
		const staged = tree.stagedName()
		try {
			await source.fetchMediaFile(name, staged)
			const fetched = await sizeOf(staged)
			if (fetched !== size) {
				throw new Error(`The file ${name} has ${fetched} bytes; ${size} were announced`)
			}
			await tree.adopt(staged, file)
		} catch (error) {
			// A full disk must not be filled further by what did not fit.
			await tree.discard(staged)
			throw error
		}
	}
}
