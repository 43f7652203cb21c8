/**
 * Back up everything, running or not: database, media, settings, published files, in one file.
 *
 *   npm run backup                                  into BANTIN_DATA/backups
 *   npm run backup -- /srv/backups/ --keep 14       into that folder, where the newest 14 stay
 *   npm run backup -- /srv/backups/before-8.2.tar.zst
 *
 * Run it with the settings of the system. The file holds the secret and everybody's drafts: keep it as safe
 * as the database. Exits with 0 when the backup is whole, 1 when media files were missing, 2 when there is none.
 */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { removeOldBackups, toBackupName } from './backup/oldBackups.ts'
import { whyNot } from './backup/whyNot.ts'

const USAGE = 'Cách dùng: npm run backup -- [THƯ-MỤC/ | TỆP.tar.zst] [--keep N]'

const { place, keep } = parseWords()

// Only now: a wrong word is answered at once.
const { env } = await import('#cms/env.ts')
const { backedHere } = await import('./backup/backedHere.ts')
const { takeBackup } = await import('./backup/takeBackup.ts')
const { toSizeText } = await import('#site/media/toSizeText.ts')

try {
	const now = new Date()
	const target = path.resolve(place ?? path.join(env.dataDir, 'backups/'))
	const isFolder = place === undefined || place.endsWith('/') || (await isDirectory(target))
	if (keep !== undefined && !isFolder) throw new Error('--keep cần một thư mục, không phải một tệp')
	const file = isFolder ? path.join(target, toBackupName(now)) : target
	const started = performance.now()
	const contents = await takeBackup(await backedHere(), file, now)
	const seconds = ((performance.now() - started) / 1000).toFixed(1)
	const { size } = await stat(file)
	const files = Object.keys(contents.files).length
	console.log(`${file}: ${files} tệp, ${toSizeText(size)}, ${seconds} giây, đã đọc lại và khớp.`)
	if (keep !== undefined) {
		for (const name of await removeOldBackups(target, keep)) console.log(`Đã xóa bản cũ ${name}`)
	}
	for (const name of contents.missing) console.error(`Thiếu tệp media ${name}`)
	if (contents.missing.length) process.exitCode = 1
} catch (error) {
	console.error(`Không sao lưu được: ${whyNot(error)}`)
	process.exitCode = 2
}

function parseWords(): { place: string | undefined; keep: number | undefined } {
	try {
		const options = { keep: { type: 'string' } } as const
		const { values, positionals } = parseArgs({ allowPositionals: true, options })
		const count = values.keep === undefined ? undefined : Number(values.keep)
		const isWrong = count !== undefined && !(Number.isInteger(count) && count > 0)
		if (!isWrong && positionals.length <= 1) return { place: positionals[0], keep: count }
	} catch {
		// An option nobody knows.
	}
	console.error(USAGE)
	process.exit(2)
}

async function isDirectory(place: string): Promise<boolean> {
	return stat(place).then(
		(found) => found.isDirectory(),
		() => false,
	)
}
