import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { keepDataPrivate } from '#cms/keepDataPrivate.ts'
import { dataFoldersIn } from '#site/publisher/dataFolders.ts'
import { switchTo } from '#site/publisher/releases.ts'
import { RESTORE_FOLDER } from './restoreFolder.ts'

/** What a restore leaves as it is: what tells of the time before it, and other backups. */
const KEPT = new Set([RESTORE_FOLDER, 'backups', 'logs'])

/** Let `dataDir` hold what is unpacked, and nothing of what it held but `KEPT` and the backup itself. */
export async function replaceFolder(
	dataDir: string,
	{ unpacked, file, site }: { unpacked: string; file: string; site: string | undefined },
): Promise<void> {
	const [holdsBackup = ''] = path.relative(dataDir, path.resolve(file)).split(path.sep)
	for (const name of await readdir(dataDir)) {
		if (KEPT.has(name) || name === holdsBackup) continue
		await rm(path.join(dataDir, name), { recursive: true, force: true })
	}
	await moveAll(path.join(unpacked, 'data'), dataDir)
	await moveAll(path.join(unpacked, 'media'), path.join(dataDir, 'media'))
	await keepDataPrivate(dataDir)
	const folders = dataFoldersIn(dataDir)
	if (site !== undefined) await switchTo(path.join(folders.releases, site), folders)
}

async function moveAll(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true })
	for (const name of await readdir(from).catch(() => [])) {
		await rename(path.join(from, name), path.join(to, name))
	}
}
