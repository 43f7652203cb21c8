import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#scripts/start/freePort.ts'

/** The administrator of the newsroom that is measured. */
export const administrator = { email: 'quantri@bantin.example', password: 'Quan-tri-do-2026' }

/**
 * Do `work` with the settings of an empty newsroom in a folder of its own, which is removed afterwards.
 *
 * Modules that read the settings when they are loaded must be imported by `work`, not before.
 */
export async function inNewsroomFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-bench-'))
	Object.assign(process.env, {
		BANTIN_DATA: dataDir,
		BANTIN_DEMO: '0',
		BANTIN_ADMIN_EMAIL: administrator.email,
		BANTIN_ADMIN_PASSWORD: administrator.password,
		DATABASE_URL: '',
		SITE_URL: '',
		PAYLOAD_SECRET: '',
		EDITION_TOKEN: '',
		PORT: String(await freePort()),
	})
	try {
		await work(dataDir)
	} finally {
		await rm(dataDir, { recursive: true, force: true })
	}
}
