import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Checksums, Contents } from '#scripts/backup/archive/contents.ts'
import { readArchive } from '#scripts/backup/archive/readArchive.ts'
import { fileSource, textSource } from '#scripts/backup/archive/source.ts'
import { unpackArchive } from '#scripts/backup/archive/unpackArchive.ts'
import { writeArchive } from '#scripts/backup/archive/writeArchive.ts'

const NOW = new Date('2026-11-22T03:00:00.000Z')
const PAGE = 'Đóng điện trạm biến áp. '.repeat(5_000)

let folder: string
let file: string
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-archive-'))
	file = path.join(folder, 'backup.tar.zst')
})
afterEach(() => rm(folder, { recursive: true }))

const nothing = () => Promise.resolve()

const describeWith =
	(changes: Partial<Contents> = {}) =>
	(files: Checksums): Contents => ({
		...{ format: 1, madeAt: NOW.toISOString(), version: '1.0.0', database: 'embedded' },
		...{ records: {}, site: null, missing: [], files },
		...changes,
	})

async function aBackup(changes: Partial<Contents> = {}): Promise<Contents> {
	const sources = [
		textSource('data/trang.html', PAGE, NOW),
		textSource('media/a.bin', '0123456789', NOW),
		{ ...textSource('data/releases/r/media/a.bin', '0123456789', NOW), sameAs: 'media/a.bin' },
		fileSource('data/gone.json', path.join(folder, 'gone.json')),
	]
	return writeArchive(file, sources, describeWith(changes))
}

test('what is unpacked is what was backed up, with its times, and nobody else may read it', async () => {
	const contents = await aBackup()
	const target = path.join(folder, 'unpacked')
	expect(await unpackArchive(file, target)).toEqual(contents)
	expect(await readFile(path.join(target, 'data/trang.html'), 'utf8')).toBe(PAGE)
	expect(await readFile(path.join(target, 'data/releases/r/media/a.bin'), 'utf8')).toBe(
		'0123456789',
	)
	const { mtime, mode } = await stat(path.join(target, 'data/trang.html'))
	expect([mtime, mode & 0o777]).toEqual([NOW, 0o600])
	expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a file that is gone when its turn comes is left out', async () => {
	const { files } = await aBackup()
	expect(Object.keys(files)).toEqual([
		'data/trang.html',
		'media/a.bin',
		'data/releases/r/media/a.bin',
	])
})

test('a backup whose end is missing is refused, wherever it was cut off', async () => {
	await aBackup()
	const { size } = await stat(file)
	for (const left of [size - 50, Math.floor(size / 2), 10, 0]) {
		await truncate(file, left)
		await expect(readArchive(file, nothing)).rejects.toThrow(/không dùng được/)
	}
})

test('a backup of which one byte is another is refused', async () => {
	await aBackup()
	const bytes = await readFile(file)
	for (const at of [0, 20, Math.floor(bytes.length / 2), bytes.length - 100]) {
		const wrong = Buffer.from(bytes)
		wrong[at] = (wrong[at] ?? 0) ^ 0xff
		await writeFile(file, wrong)
		await expect(readArchive(file, nothing)).rejects.toThrow(/không dùng được/)
	}
})

test('a file that differs from the checksum noted of it is named', async () => {
	const files = { 'media/a.bin': { size: 10, sha256: 'f'.repeat(64) } }
	await writeArchive(file, [textSource('media/a.bin', '0123456789', NOW)], () =>
		describeWith()(files),
	)
	await expect(readArchive(file, nothing)).rejects.toThrow(/media\/a\.bin không khớp/)
})

test('no name in a backup leads out of the folder it is unpacked in', async () => {
	for (const name of ['../outside', '/etc/outside', 'data/../../outside']) {
		const archive = pack()
		archive.entry({ name }, 'x')
		archive.finalize()
		const parts: Buffer[] = []
		for await (const part of archive as AsyncIterable<Buffer>) parts.push(part)
		await writeFile(file, zstdCompressSync(Buffer.concat(parts)))
		await expect(unpackArchive(file, path.join(folder, 'unpacked'))).rejects.toThrow(
			/tên tệp không hợp lệ/,
		)
	}
})

test('a backup never takes the place of a file that is there', async () => {
	await writeFile(file, 'another backup')
	await expect(aBackup()).rejects.toThrow(/EEXIST/)
	expect(await readFile(file, 'utf8')).toBe('another backup')
})
