import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restoreSettings } from '#scripts/backup/restoreSettings.ts'
import { parseSettings, SETTINGS_NAME, toSettingsText } from '#scripts/backup/settings.ts'

const SETTINGS = {
	SITE_URL: 'https://tin.example.vn',
	PAYLOAD_SECRET: 'a "quoted" secret',
	OIDC_NAME: 'tài khoản doanh nghiệp',
	SECOND_FACTOR: 'required',
}

let folder: string
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-settings-'))
	await writeFile(path.join(folder, SETTINGS_NAME), toSettingsText(SETTINGS))
})
afterEach(() => rm(folder, { recursive: true }))

test('the settings of the system are backed up, and nothing else of its surroundings', () => {
	const text = toSettingsText({
		...SETTINGS,
		HOME: '/root',
		BANTIN_DATA: '/srv/bantin',
		S3_BUCKET: '',
	})
	expect(parseSettings(text)).toEqual(SETTINGS)
})

test('other programs read them, too', () => {
	const { SITE_URL, OIDC_NAME } = parseEnv(toSettingsText(SETTINGS))
	expect([SITE_URL, OIDC_NAME]).toEqual([SETTINGS.SITE_URL, SETTINGS.OIDC_NAME])
})

test('a secret that was a variable is found again where there is no such variable', async () => {
	const remarks = await restoreSettings(folder, { SITE_URL: SETTINGS.SITE_URL })
	const secret = path.join(folder, 'data/secret')
	expect(await readFile(secret, 'utf8')).toBe(SETTINGS.PAYLOAD_SECRET)
	expect((await stat(secret)).mode & 0o777).toBe(0o600)
	expect(remarks.map((remark) => remark.split(' ')[0])).toEqual(['OIDC_NAME', 'SECOND_FACTOR'])
})

test('another secret than that of the backup is named, never shown', async () => {
	const remarks = await restoreSettings(folder, { ...SETTINGS, PAYLOAD_SECRET: 'another' })
	expect(remarks.join()).toMatch(/^PAYLOAD_SECRET khác/)
	expect(remarks.join()).not.toContain('another')
	expect(remarks.join()).not.toContain(SETTINGS.PAYLOAD_SECRET)
})
