import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Backups made under a name of their own are nobody's to remove. */
const NAMED_BY_US = /^bantin-\d{4}-\d{2}-\d{2}-\d{6}\.tar\.zst$/

/** The name of a backup made at `now`: in order of their names, backups are in order of their age. */
export function toBackupName(now: Date): string {
	const [day = '', time = ''] = now.toISOString().split('T')
	return `bantin-${day}-${time.slice(0, 'hh:mm:ss'.length).replaceAll(':', '')}.tar.zst`
}

/** Remove all but the newest `keep` backups that lie in `folder`; the names of those removed. */
export async function removeOldBackups(folder: string, keep: number): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => NAMED_BY_US.test(name)).sort()
	const old = names.slice(0, Math.max(0, names.length - keep))
	for (const name of old) await rm(path.join(folder, name))
	return old
}
