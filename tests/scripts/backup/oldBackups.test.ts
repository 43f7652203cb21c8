import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeOldBackups, toBackupName } from '#scripts/backup/oldBackups.ts'

let folder: string
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-backups-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function lay(...names: string[]): Promise<void> {
	for (const name of names) await writeFile(path.join(folder, name), '')
}

const days = [1, 2, 3, 4].map((day) => toBackupName(new Date(`2026-11-0${day}T19:30:00Z`)))

test('a backup is named after the moment it was made', () => {
	expect(toBackupName(new Date('2026-11-22T03:04:05.678Z'))).toBe(
		'bantin-2026-11-22-030405.tar.zst',
	)
})

test('the newest backups stay, the older ones go', async () => {
	await lay(...days)
	expect(await removeOldBackups(folder, 3)).toEqual(days.slice(0, 1))
	expect((await readdir(folder)).sort()).toEqual(days.slice(1))
})

test('whatever has another name is never removed, a backup of one’s own least of all', async () => {
	const others = ['before-upgrade.tar.zst', 'bantin-old.tar.zst', `${days[0]}.part`]
	await lay(...days, ...others)
	await removeOldBackups(folder, 1)
	expect((await readdir(folder)).sort()).toEqual([...days.slice(-1), ...others].sort())
})
