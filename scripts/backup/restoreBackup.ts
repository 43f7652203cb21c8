import { mkdir, rm, statfs, stat } from 'node:fs/promises'
import path from 'node:path'
import type { MediaStorage } from '#cms/collections/media/storage/mediaStorage.ts'
import { BackupError } from './backupError.ts'
import { fillBucket } from './fillBucket.ts'
import { replaceFolder } from './replaceFolder.ts'
import { restoreFolder } from './restoreFolder.ts'
import { restoreSettings } from './restoreSettings.ts'
import type { Contents } from './archive/contents.ts'
import { unpackArchive } from './archive/unpackArchive.ts'

/** Where a backup is put back. */
export interface Target {
	dataDir: string
	/** The MongoDB for a backup of this kind; undefined: the embedded database below `dataDir`. */
	databaseFor: (kind: Contents['database']) => string | undefined
	/** Object storage for media files; undefined: they lie below `dataDir`. */
	bucket: MediaStorage | undefined
	/** The variables the system will run with. */
	settings: Record<string, string | undefined>
}

/** What was restored, and what the person has to see to. */
export interface Restored {
	contents: Contents
	/** Sentences about settings that differ from those of the backup. */
	remarks: string[]
}

/**
 * Replace all that is in `target` by what the backup in `file` holds; nothing may run there.
 *
 * The whole backup is unpacked and compared with its checksums first: one that is damaged changes nothing.
 * Interrupted later it leaves a note by which nothing starts, and is simply run again.
 */
export async function restoreBackup(target: Target, file: string): Promise<Restored> {
	const { dataDir, bucket, settings } = target
	refuseWithin(file, dataDir)
	await refuseTooLarge(file, dataDir)
	const { unpacked, beginReplacing, end } = restoreFolder(dataDir)
	await rm(unpacked, { recursive: true, force: true })
	await mkdir(unpacked, { recursive: true, mode: 0o700 })
	let contents: Contents
	try {
		contents = await unpackArchive(file, unpacked)
		refuseOtherDatabase(contents, target.databaseFor(contents.database))
	} catch (error) {
		await rm(unpacked, { recursive: true, force: true })
		throw error
	}
	const remarks = await restoreSettings(unpacked, settings)
	const databaseUrl = target.databaseFor(contents.database)
	await beginReplacing()
	if (databaseUrl !== undefined) {
		const { loadMongo } = await import('./mongo/loadMongo.ts')
		await loadMongo(databaseUrl, unpacked, contents.records)
	}
	if (bucket) {
		const media = path.join(unpacked, 'media')
		await fillBucket(bucket, media)
		await rm(media, { recursive: true, force: true })
	}
	await replaceFolder(dataDir, { unpacked, file, site: contents.site?.folder })
	await end()
	return { contents, remarks }
}

/** What is to be wiped must not hold the backup. */
function refuseWithin(file: string, dataDir: string): void {
	const parts = path.relative(dataDir, path.resolve(file)).split(path.sep)
	if (parts.length === 1 || parts[0] === '..' || parts[0] === 'backups') return
	throw new BackupError(`Hãy chuyển ${file} ra khỏi thư mục ${dataDir}, vì thư mục này sẽ bị xóa.`)
}

/** Unpacked it takes at least as much as packed; that much must be free beside what is there. */
async function refuseTooLarge(file: string, dataDir: string): Promise<void> {
	await mkdir(dataDir, { recursive: true })
	const { size } = await stat(file).catch((cause: unknown) => {
		throw new BackupError(`Không đọc được tệp sao lưu ${file}.`, { cause })
	})
	const { bavail, bsize } = await statfs(dataDir)
	if (bavail * bsize < size) throw new BackupError(`Ổ đĩa của ${dataDir} không đủ chỗ trống.`)
}

function refuseOtherDatabase({ database }: Contents, databaseUrl: string | undefined): void {
	if (database === (databaseUrl === undefined ? 'embedded' : 'mongodb')) return
	throw new BackupError(
		database === 'mongodb'
			? 'Bản sao lưu này của MongoDB: hãy đặt DATABASE_URL trỏ đến máy chủ MongoDB rồi chạy lại.'
			: 'Bản sao lưu này của cơ sở dữ liệu nhúng: hãy bỏ DATABASE_URL, phục hồi, rồi chuyển bằng npm run move.',
	)
}
