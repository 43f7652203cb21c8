import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { readArchive } from '#scripts/backup/archive/readArchive.ts'
import { isHalfRestored, restoreFolder } from '#scripts/backup/restoreFolder.ts'
import { restoreBackup, type Target } from '#scripts/backup/restoreBackup.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, edit, passReview } from '#tests/support/cmsBuilders.ts'
import {
	type DatabaseContent,
	liveContent,
	restoredContent,
} from '#tests/support/databaseContent.ts'

const nothing = () => Promise.resolve()
const run = promisify(execFile)

let open: TestCms
let writer: Person
let approver: Person
let picture: Media
let elsewhere: string

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	picture = await aPicture(open.cms)
	const article = await anArticle(open.cms, writer, { cover: picture.id })
	await passReview(open.cms, writer, approver, article.id)
	elsewhere = await mkdtemp(path.join(tmpdir(), 'bantin-restored-'))
})
afterAll(async () => {
	await rm(elsewhere, { recursive: true, force: true })
	await open.close()
})

const { dataDir, databaseUrl } = env

/** A newsroom beside this one. */
function targetIn(name: string): Target & { url: string | undefined } {
	const url = databaseUrl === undefined ? undefined : new URL(databaseUrl)
	if (url) url.pathname += `_${name}`
	return {
		dataDir: path.join(elsewhere, name),
		databaseFor: () => url?.href,
		...{ bucket: undefined, settings: {}, url: url?.href },
	}
}

/** As operators do it: another library in the CMS's process would break the locks of its database. */
async function aBackup(name: string): Promise<string> {
	const file = path.join(elsewhere, `${name}.tar.zst`)
	await run(process.execPath, ['scripts/backup.ts', file])
	return file
}

test('what is restored is what was backed up: every record, every index, every file', async () => {
	const file = await aBackup('whole')
	const content = await liveContent(open.cms)
	const target = targetIn('whole')
	await restoreBackup(target, file)
	expect(await restoredContent(target.dataDir, target.url)).toEqual(content)
	expect(await readdir(path.join(target.dataDir, 'media'))).toEqual(
		await readdir(path.join(dataDir, 'media')),
	)
	const original = path.join('media', picture.filename ?? '')
	expect(readFileSync(path.join(target.dataDir, original))).toEqual(
		readFileSync(path.join(dataDir, original)),
	)
})

test('people log in after a restore as before, and the history is whole', async () => {
	const target = targetIn('whole')
	const { stdout } = await run(
		process.execPath,
		['tests/scripts/backup/logInAfterwards.ts', writer.email, PASSWORD],
		{
			env: {
				...process.env,
				BANTIN_DATA: target.dataDir,
				DATABASE_URL: target.url ?? '',
				PAYLOAD_SECRET: '',
			},
		},
	)
	expect(JSON.parse(stdout)).toMatchObject({ name: writer.name, broken: null })
})

test('a backup taken while editors write is of one moment: no record without its history', async () => {
	const article = await anArticle(open.cms, writer)
	let isDone = false
	let writes = 0
	const writing = (async () => {
		while (!isDone) {
			await edit(open.cms, writer, article.id, { headline: `Lần sửa ${++writes}` })
			await aPicture(open.cms)
		}
	})()
	const file = await aBackup('busy')
	isDone = true
	await writing
	expect(writes).toBeGreaterThan(1)
	const target = targetIn('busy')
	const { contents } = await restoreBackup(target, file)
	expect(contents.missing).toEqual([])
	const restored = await restoredContent(target.dataDir, target.url)
	const live = await liveContent(open.cms)
	expect(historyIn(restored)).toBeLessThanOrEqual(historyIn(live))
	const head = JSON.parse(await readFile(path.join(target.dataDir, 'history-head'), 'utf8')) as {
		seq: number
	}
	expect(historyIn(restored)).toBeGreaterThanOrEqual(head.seq)
})

test('a file that was deleted leaves with the record that named it, and is in no later backup', async () => {
	const { id, filename } = await aPicture(open.cms)
	await writeFile(path.join(dataDir, 'media', 'nobody-names-it.jpg'), 'x')
	await open.cms.delete({ collection: 'media', id, overrideAccess: true })
	const names: string[] = []
	await readArchive(await aBackup('deleted'), ({ name }) => {
		names.push(name)
		return Promise.resolve()
	})
	expect(names).toContain(`media/${picture.filename}`)
	expect(names).not.toContain(`media/${filename}`)
	expect(names).not.toContain('media/nobody-names-it.jpg')
})

test('a backup without a file that a record names says so', async () => {
	const lost = await aPicture(open.cms)
	await rm(path.join(dataDir, 'media', lost.filename ?? ''))
	await expect(aBackup('lost')).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining(`Thiếu tệp media ${lost.filename}`) as string,
	})
	const { missing } = await readArchive(path.join(elsewhere, 'lost.tar.zst'), nothing)
	expect(missing).toEqual([lost.filename])
	await open.cms.delete({ collection: 'media', id: lost.id, overrideAccess: true })
})

test('a damaged backup changes nothing', async () => {
	const file = await aBackup('damaged')
	const target = targetIn('whole')
	await writeFile(path.join(target.dataDir, 'since'), 'then')
	const before = await restoredContent(target.dataDir, target.url)
	const bytes = await readFile(file)
	const middle = Math.floor(bytes.length / 2)
	bytes.fill(0xff, middle, middle + 8)
	await writeFile(file, bytes)
	await expect(restoreBackup(target, file)).rejects.toThrow(/không dùng được/)
	expect(await restoredContent(target.dataDir, target.url)).toEqual(before)
	expect(existsSync(path.join(target.dataDir, 'since'))).toBe(true)
	expect(isHalfRestored(target.dataDir)).toBe(false)
})

test('what came after the backup is gone after a restore, what another restore left behind too', async () => {
	const file = await aBackup('wipes')
	const target = targetIn('wipes')
	await mkdir(path.join(target.dataDir, 'reads'), { recursive: true })
	await writeFile(path.join(target.dataDir, 'reads', '2026-11-22.json'), '{}')
	await restoreFolder(target.dataDir).beginReplacing()
	expect(isHalfRestored(target.dataDir)).toBe(true)
	await restoreBackup(target, file)
	expect(isHalfRestored(target.dataDir)).toBe(false)
	expect(existsSync(path.join(target.dataDir, 'reads/2026-11-22.json'))).toBe(false)
	expect(await readdir(target.dataDir)).not.toContain('restore')
})

test('a backup of one kind of database is not restored into the other', async () => {
	const file = await aBackup('other')
	const target = targetIn('other')
	const databaseFor = () => (databaseUrl === undefined ? 'mongodb://127.0.0.1:1/bantin' : undefined)
	await expect(restoreBackup({ ...target, databaseFor }, file)).rejects.toThrow(/DATABASE_URL/)
})

/** How many records the history has; MongoDB's collections have plural names. */
function historyIn(content: DatabaseContent): number {
	return (content.history ?? content.histories)?.length ?? 0
}
