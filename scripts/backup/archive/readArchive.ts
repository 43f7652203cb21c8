import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { extract, type Extract } from 'tar-stream'
import { BackupError } from '#scripts/backup/backupError.ts'
import {
	CONTENTS_NAME,
	parseContents,
	SEAL_NAME,
	toSeal,
	type Checksums,
	type Contents,
} from './contents.ts'

/** A file of a backup as it comes; `sameAs` names one before it that has the same bytes. */
export interface ArchivedFile {
	name: string
	/** Bytes of `body`. */
	size: number
	mode: number
	modifiedAt: Date
	sameAs: string | undefined
	/** Read to its end, or not at all. */
	body: AsyncIterable<Buffer>
}

/**
 * Give every file of the backup to `take`, one after another; what the backup holds.
 *
 * Rejects with a `BackupError` unless each byte is as it was written. That is known only at the end, so
 * `take` puts nothing where it counts.
 */
export async function readArchive(
	file: string,
	take: (archived: ArchivedFile) => Promise<void>,
): Promise<Contents> {
	const entries = extract()
	const read = pipeline(createReadStream(file), createZstdDecompress(), entries)
	// It ends with the same error as the loop below, or is ended by it.
	read.catch(() => undefined)
	const found: Checksums = {}
	let listed = ''
	let isSealed = false
	const fail = (reason: string, cause?: unknown) =>
		new BackupError(`Tệp sao lưu ${file} không dùng được: ${reason}.`, { cause })
	try {
		for await (const entry of entries) {
			const { name } = entry.header
			if (isSealed) throw fail('có dữ liệu thừa ở cuối')
			if (name === CONTENTS_NAME) listed = await text(entry)
			else if (name === SEAL_NAME) isSealed = (await text(entry)) === toSeal(listed)
			else found[name] = await takeEntry(entry, found, take)
		}
		await read
	} catch (error) {
		if (error instanceof BackupError || isOurDisk(error)) throw error
		throw fail('nội dung bị hỏng hoặc bị cắt', error)
	}
	// Node's zstd lets an end that was cut off pass.
	if (!isSealed) throw fail('thiếu danh mục ở cuối')
	const contents = parseContents(listed)
	const wrong = firstDifference(contents.files, found)
	if (wrong) throw fail(`${wrong} không khớp mã kiểm tra`)
	return contents
}

/** tar-stream has no name for it. */
type Entry = Extract extends AsyncIterable<infer Each> ? Each : never

async function takeEntry(
	entry: Entry,
	found: Checksums,
	take: (archived: ArchivedFile) => Promise<void>,
): Promise<Checksums[string]> {
	const { name, size: length = 0, mode = 0o600, mtime = new Date(0), type, linkname } = entry.header
	if (!isWithin(name)) throw new BackupError(`Tệp sao lưu có tên tệp không hợp lệ: ${name}`)
	const known = { name, size: length, mode, modifiedAt: mtime }
	if (type === 'link') {
		const same = linkname ? found[linkname] : undefined
		if (!linkname || !same) throw new BackupError(`Tệp sao lưu thiếu ${linkname ?? name}`)
		await take({ ...known, sameAs: linkname, body: Readable.from([]) })
		entry.resume()
		return same
	}
	if (type !== 'file') throw new BackupError(`Tệp sao lưu có mục không hợp lệ: ${name}`)
	const sum = createHash('sha256')
	let size = 0
	const body = async function* () {
		// A tar archive's entries are made of buffers.
		for await (const part of entry as AsyncIterable<Buffer>) {
			sum.update(part)
			size += part.length
			yield part
		}
	}
	const summed = body()
	await take({ ...known, sameAs: undefined, body: summed })
	// Whoever did not want it leaves the rest to be counted.
	for await (const _part of summed);
	return { size, sha256: sum.digest('hex') }
}

/** A name that leads out of the folder it is unpacked in is no name of ours. */
function isWithin(name: string): boolean {
	return !name.startsWith('/') && !name.split('/').includes('..') && !name.includes('\0')
}

function isOurDisk(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined
	return ['ENOSPC', 'EROFS', 'EACCES', 'ENOENT', 'EDQUOT'].includes(String(code))
}

function firstDifference(written: Checksums, found: Checksums): string | undefined {
	const names = new Set([...Object.keys(written), ...Object.keys(found)])
	return [...names].find((name) => {
		const [one, other] = [written[name], found[name]]
		return one?.sha256 !== other?.sha256 || one?.size !== other?.size
	})
}
