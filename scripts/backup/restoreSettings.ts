import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSettings, SETTINGS_NAME } from './settings.ts'

/** The settings of the backup, where the person finds them after a restore. */
const RESTORED_NAME = 'restored-settings.env'

/**
 * Put the settings of the unpacked backup among its data; sentences on what differs in `settings`.
 *
 * A secret that came from a variable is kept in the file that is read where there is no such variable: without
 * it nobody's session, device or second factor would be known any more.
 */
export async function restoreSettings(
	unpacked: string,
	settings: Record<string, string | undefined>,
): Promise<string[]> {
	const file = path.join(unpacked, SETTINGS_NAME)
	if (!existsSync(file)) return []
	const backed = parseSettings(await readFile(file, 'utf8'))
	const folder = path.join(unpacked, 'data')
	await mkdir(folder, { recursive: true })
	if (backed.PAYLOAD_SECRET && !settings.PAYLOAD_SECRET) {
		await writeFile(path.join(folder, 'secret'), backed.PAYLOAD_SECRET, { mode: 0o600 })
	}
	if (Object.keys(backed).length) await rename(file, path.join(folder, RESTORED_NAME))
	const kept = new Set(settings.PAYLOAD_SECRET ? [] : ['PAYLOAD_SECRET'])
	const others = Object.keys(backed).filter(
		(name) => !kept.has(name) && settings[name] !== backed[name],
	)
	// Names alone: values may be passwords.
	return others.map((name) =>
		settings[name]
			? `${name} khác với lúc sao lưu (giá trị cũ ghi trong ${RESTORED_NAME}).`
			: `${name} chưa được đặt (giá trị lúc sao lưu ghi trong ${RESTORED_NAME}).`,
	)
}
