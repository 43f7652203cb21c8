import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { CONTENTS_NAME, SEAL_NAME, toSeal, type Checksums, type Contents } from './contents.ts'
import type { OpenSource, Source } from './source.ts'

/** Texts shrink to a quarter; a level more costs twice the time and saves a twentieth. */
const LEVEL = 3

const MEBIBYTE_BITS = 20

/** Pages repeat each other's frame: looking back 8 MiB finds it again. */
const WINDOW = MEBIBYTE_BITS + 3

/**
 * Write a backup of `sources` to `file`, which must not exist; what it holds.
 *
 * A tar archive, so that in need any machine can open it. `describe` is asked at the end: only then all
 * checksums are known.
 */
export async function writeArchive(
	file: string,
	sources: AsyncIterable<Source> | Iterable<Source>,
	describe: (files: Checksums) => Contents,
): Promise<Contents> {
	const archive = pack()
	const params = {
		[constants.ZSTD_c_compressionLevel]: LEVEL,
		[constants.ZSTD_c_windowLog]: WINDOW,
		[constants.ZSTD_c_enableLongDistanceMatching]: 1,
		[constants.ZSTD_c_checksumFlag]: 1,
	}
	const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
	const written = pipeline(archive, createZstdCompress({ params }), target)
	// A full disk ends the reading of sources, too, in other words.
	let cause: unknown
	const failed = written.catch((error: unknown) => {
		cause = error
		archive.destroy(error as Error)
	})
	try {
		const contents = describe(await addAll(archive, sources))
		const text = JSON.stringify(contents, null, '\t')
		archive.entry({ name: CONTENTS_NAME, mode: 0o600 }, text)
		archive.entry({ name: SEAL_NAME, mode: 0o600 }, toSeal(text))
		archive.finalize()
		await written
		return contents
	} catch (error) {
		archive.destroy(error as Error)
		await failed
		throw cause ?? error
	}
}

async function addAll(
	archive: Pack,
	sources: AsyncIterable<Source> | Iterable<Source>,
): Promise<Checksums> {
	const files: Checksums = {}
	for await (const source of sources) {
		const opened = await source.open()
		if (!opened) continue
		const same = source.sameAs === undefined ? undefined : files[source.sameAs]
		if (same?.size === opened.size) {
			await addLink(archive, source, opened)
			files[source.name] = same
		} else files[source.name] = await addFile(archive, source.name, opened)
	}
	return files
}

function addLink(
	archive: Pack,
	{ name, sameAs: linkname }: Source,
	{ mode, modifiedAt, body }: OpenSource,
): Promise<void> {
	body.destroy()
	const header = { name, type: 'link', linkname, mode, mtime: modifiedAt } as const
	return new Promise((resolve, reject) => {
		archive.entry(header, (error) => (error ? reject(error) : resolve()))
	})
}

async function addFile(
	archive: Pack,
	name: string,
	{ size, mode, modifiedAt, body }: OpenSource,
): Promise<Checksums[string]> {
	const sum = createHash('sha256')
	const header = { name, size, mode, mtime: modifiedAt, uid: 0, gid: 0 }
	await new Promise<void>((resolve, reject) => {
		const entry = archive.entry(header, (error) => (error ? reject(error) : resolve()))
		body.on('data', (part: Buffer) => sum.update(part))
		pipeline(body, entry).catch(reject)
	})
	return { size, sha256: sum.digest('hex') }
}
