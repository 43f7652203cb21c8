import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { MediaStorage } from '#cms/collections/media/storage/mediaStorage.ts'
import { flushFolder } from '#site/publisher/flushFolder.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'
import { BackupError } from './backupError.ts'
import type { DatabaseSnapshot } from './databaseSnapshot.ts'
import { isHalfRestored } from './restoreFolder.ts'
import { toSettingsText, SETTINGS_NAME } from './settings.ts'
import { snapshotEmbedded } from './snapshotEmbedded.ts'
import { snapshotSite } from './snapshotSite.ts'
import type { Contents } from './archive/contents.ts'
import { fileSource, textSource, type Source } from './archive/source.ts'
import { readArchive } from './archive/readArchive.ts'
import { writeArchive } from './archive/writeArchive.ts'

/** How often a backup begins anew because a file was deleted under its hands. */
const TRIES = 3

/** What is taken in another way, made anew by itself, or is of this machine alone. */
const NOT_COPIED =
	/^(?:bantin\.db.*|media|site|site\.next|releases|publisher|logs|tmp|backups|restore|backing-up.*|run\.json.*|history-head|.*\.lock|\..*)$/

/** Where a backup lays what it copies, on the disk of what it copies. */
const STAGING = 'backing-up-'

/** A whole copied database that nobody needs, if its backup has ended. */
const STAGED = new RegExp(`^${STAGING}`)

/** The beginning of a backup named by us. */
const UNFINISHED = /^bantin-.*\.tar\.zst\.part$/

/** No backup takes longer. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000

/** The note of the history's end beside the database. */
const HEAD = 'history-head'

/** What a backup is taken of. */
export interface Backed {
	dataDir: string
	databaseUrl: string | undefined
	media: MediaStorage
	/** The variables the system runs with. */
	settings: Record<string, string | undefined>
	version: string
}

/**
 * Back up the whole system, running or not, into `file`; what the backup holds.
 *
 * The file appears under its name only when it is whole and has been read again.
 */
export async function takeBackup(backed: Backed, file: string, now: Date): Promise<Contents> {
	const unfinished = `${file}.part`
	if (existsSync(file)) throw new BackupError(`Đã có tệp ${file}: hãy chọn tên khác.`)
	await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
	if (isHalfRestored(backed.dataDir)) {
		throw new BackupError(
			'Lần phục hồi trước bị ngắt giữa chừng: hãy chạy npm run restore cho xong.',
		)
	}
	await mkdir(backed.dataDir, { recursive: true })
	await sweep(backed.dataDir, STAGED, now)
	await sweep(path.dirname(file), UNFINISHED, now)
	const staging = await mkdtemp(path.join(backed.dataDir, STAGING))
	try {
		for (let tries = 1; ; tries++) {
			await rm(unfinished, { force: true })
			const contents = await writeOnce(backed, { file: unfinished, staging }, now)
			if (contents.missing.length && tries < TRIES) {
				// Deleted since the snapshot, most likely: the next one knows nothing of it any more.
				await rm(staging, { recursive: true, force: true })
				await mkdir(staging, { mode: 0o700 })
				continue
			}
			await readArchive(unfinished, () => Promise.resolve())
			await rename(unfinished, file)
			await flushFolder(path.dirname(file))
			return contents
		}
	} finally {
		await rm(unfinished, { force: true })
		await rm(staging, { recursive: true, force: true })
	}
}

/** Remove from `folder` what a backup that was killed has left behind. */
async function sweep(folder: string, left: RegExp, now: Date): Promise<void> {
	for (const name of await readdir(folder)) {
		if (!left.test(name)) continue
		const found = await stat(path.join(folder, name)).catch(() => undefined)
		if (!found || now.getTime() - found.mtimeMs < ABANDONED_AFTER_MS) continue
		await rm(path.join(folder, name), { recursive: true, force: true })
	}
}

async function writeOnce(
	backed: Backed,
	{ file, staging }: { file: string; staging: string },
	now: Date,
): Promise<Contents> {
	const { dataDir, databaseUrl, settings, version } = backed
	const head = await headSource(dataDir, now)
	const database = await snapshotDatabase(databaseUrl, dataDir, staging)
	const site = await snapshotSite(dataDir, staging, database.mediaFiles)
	const missing: string[] = []
	const sources = [
		textSource(SETTINGS_NAME, toSettingsText(settings), now),
		...head,
		...(await otherSources(dataDir)),
		...database.sources,
		...mediaSources(backed.media, database.mediaFiles, { now, missing }),
		...(site?.sources ?? []),
	]
	return writeArchive(file, sources, (files) => ({
		format: 1,
		madeAt: now.toISOString(),
		version,
		database: database.kind,
		records: database.records,
		site: site?.release ?? null,
		missing,
		files,
	}))
}

/** The end of the history, read before the database: the record it names must be in there. */
async function headSource(dataDir: string, now: Date): Promise<Source[]> {
	const text = await readFile(path.join(dataDir, HEAD), 'utf8').catch(() => '')
	return text ? [textSource(`data/${HEAD}`, text, now)] : []
}

async function snapshotDatabase(
	databaseUrl: string | undefined,
	dataDir: string,
	staging: string,
): Promise<DatabaseSnapshot> {
	if (databaseUrl === undefined) return snapshotEmbedded(dataDir, staging)
	// Only where it is wanted: the embedded database needs none of it.
	const { snapshotMongo } = await import('./mongo/snapshotMongo.ts')
	return snapshotMongo(databaseUrl, staging)
}

/** Whatever else lies in the data folder: the secret, what was read, mail in its folder. */
async function otherSources(dataDir: string): Promise<Source[]> {
	const names = (await readdir(dataDir)).filter((name) => !NOT_COPIED.test(name)).sort()
	const files = await Promise.all(
		names.map(async (name) => {
			const place = path.join(dataDir, name)
			const below = await filesBelow(place)
			return below.length || (await isFolder(place)) ? below : [place]
		}),
	)
	return files.flat().map((file) => fileSource(`data/${path.relative(dataDir, file)}`, file))
}

async function isFolder(place: string): Promise<boolean> {
	return (await stat(place)).isDirectory()
}

function mediaSources(
	media: MediaStorage,
	names: Iterable<string>,
	{ now, missing }: { now: Date; missing: string[] },
): Source[] {
	return [...names].sort().map((name) => ({
		name: `media/${name}`,
		open: async () => {
			const stored = await media.open(name)
			if (stored) return { ...stored, mode: 0o600, modifiedAt: now }
			missing.push(name)
			return undefined
		},
	}))
}
