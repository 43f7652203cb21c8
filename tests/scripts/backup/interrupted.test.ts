import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderStorage } from '#cms/collections/media/storage/folderStorage.ts'
import { isHalfRestored, restoreFolder } from '#scripts/backup/restoreFolder.ts'
import { takeBackup } from '#scripts/backup/takeBackup.ts'

const KILLS = Number(process.env.BANTIN_TEST_KILLS ?? 3)
/** Milliseconds: a copy, a restore that is killed, and a whole one. */
const KILL_MS = 20_000

const NOW = new Date('2026-11-22T03:00:00.000Z')
const DAY_MS = 86_400_000
const FILES = 100

/** Works with a database as the CMS does, until it is killed. */
const HOLD = `
	const { DatabaseSync } = require('node:sqlite')
	const database = new DatabaseSync(process.argv[1])
	database.exec('PRAGMA journal_mode = WAL')
	database.prepare('SELECT * FROM words').all()
	console.log('open')
	setInterval(() => database, 1000)
`

let folder: string
let backup: string
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-interrupted-'))
	backup = path.join(folder, 'backup.tar.zst')
})
afterEach(() => rm(folder, { recursive: true }))

/** A data folder whose every part says `word`. */
async function aNewsroom(name: string, word: string): Promise<string> {
	const dataDir = path.join(folder, name)
	await mkdir(path.join(dataDir, 'reads'), { recursive: true })
	await mkdir(path.join(dataDir, 'media'))
	const database = new DatabaseSync(path.join(dataDir, 'bantin.db'))
	database.exec('CREATE TABLE media (filename TEXT); CREATE TABLE words (word TEXT)')
	database.exec('BEGIN')
	for (let file = 0; file < FILES; file++) {
		database.prepare('INSERT INTO media VALUES (?)').run(`${file}.jpg`)
		await writeFile(path.join(dataDir, 'media', `${file}.jpg`), word.repeat(2_000))
	}
	database.prepare('INSERT INTO words VALUES (?)').run(word)
	database.exec('COMMIT')
	database.close()
	await writeFile(path.join(dataDir, 'secret'), word)
	await writeFile(path.join(dataDir, 'reads', '2026-11-22.json'), word)
	return dataDir
}

async function aBackupOf(dataDir: string): Promise<void> {
	const media = folderStorage(path.join(dataDir, 'media'))
	const settings = {}
	await takeBackup({ dataDir, databaseUrl: undefined, media, settings, version: '1' }, backup, NOW)
}

/** Every file's bytes but the log of what ran. */
async function contentOf(dataDir: string): Promise<Record<string, string>> {
	const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
	const files = entries
		.filter((entry) => entry.isFile())
		.map((e) => path.join(e.parentPath, e.name))
	const read = files.map(async (file) => [
		path.relative(dataDir, file),
		await readFile(file, 'latin1'),
	])
	return Object.fromEntries((await Promise.all(read)) as [string, string][])
}

function startRestore(dataDir: string) {
	const child = spawn(process.execPath, ['scripts/restore.ts', backup], {
		env: { ...process.env, BANTIN_DATA: dataDir, DATABASE_URL: '', PAYLOAD_SECRET: '' },
		stdio: 'ignore',
	})
	return { child, ended: new Promise<number | null>((resolve) => child.once('exit', resolve)) }
}

test(
	'a restore killed at any moment has changed nothing, or says so, and the next one completes it',
	async () => {
		await aBackupOf(await aNewsroom('backed-up', 'mới'))
		const live = await aNewsroom('live', 'cũ')
		const before = await contentOf(live)
		const whole = path.join(folder, 'whole')
		await cp(live, whole, { recursive: true })
		const took = performance.now()
		expect(await startRestore(whole).ended).toBe(0)
		const restoreMs = performance.now() - took
		const after = await contentOf(whole)
		expect(Object.values(after)).not.toContain('cũ')
		for (let kill = 1; kill <= KILLS; kill++) {
			const dataDir = path.join(folder, `killed-${kill}`)
			await cp(live, dataDir, { recursive: true })
			const { child, ended } = startRestore(dataDir)
			await pause((restoreMs * kill) / (KILLS + 1))
			child.kill('SIGKILL')
			await ended
			if (!isHalfRestored(dataDir)) {
				await rm(path.join(dataDir, 'restore'), { recursive: true, force: true })
				expect([before, after]).toContainEqual(await contentOf(dataDir))
			}
			expect(await startRestore(dataDir).ended).toBe(0)
			expect(await contentOf(dataDir)).toEqual(after)
		}
	},
	60_000 + KILLS * KILL_MS,
)

test('nothing is restored under a newsroom that somebody has open', async () => {
	await aBackupOf(await aNewsroom('backed-up', 'mới'))
	const live = await aNewsroom('live', 'cũ')
	const before = await contentOf(live)
	const holder = spawn(process.execPath, ['-e', HOLD, path.join(live, 'bantin.db')])
	const gone = new Promise((resolve) => holder.once('exit', resolve))
	await new Promise((resolve) => holder.stdout.once('data', resolve))
	expect(await startRestore(live).ended).toBe(1)
	expect((await contentOf(live)).secret).toBe(before.secret)
	holder.kill('SIGKILL')
	await gone
	expect(await startRestore(live).ended).toBe(0)
	expect((await contentOf(live)).secret).not.toBe(before.secret)
})

test('a backup sweeps away what a killed one left a day ago, and takes no other’s place', async () => {
	const dataDir = await aNewsroom('swept', 'cũ')
	const left = [`${folder}/bantin-2026-11-20-193000.tar.zst.part`, `${dataDir}/backing-up-1`]
	const recent = `${folder}/bantin-2026-11-22-030000.tar.zst.part`
	for (const file of [...left, recent]) await writeFile(file, 'half')
	for (const file of left) await utimes(file, NOW, new Date(NOW.getTime() - 2 * DAY_MS))
	await utimes(recent, NOW, NOW)
	await aBackupOf(dataDir)
	expect([...left, recent].filter((file) => existsSync(file))).toEqual([recent])
	await expect(aBackupOf(dataDir)).rejects.toThrow(/Đã có tệp/)
})

test('what a restore left halfway is not backed up', async () => {
	const dataDir = await aNewsroom('half', 'cũ')
	await restoreFolder(dataDir).beginReplacing()
	await expect(aBackupOf(dataDir)).rejects.toThrow(/npm run restore/)
})
