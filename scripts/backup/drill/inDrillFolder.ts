import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BackupError } from '#scripts/backup/backupError.ts'
import { restoreBackup } from '#scripts/backup/restoreBackup.ts'
import type { Contents } from '#scripts/backup/archive/contents.ts'
import { databaseBeside } from './databaseBeside.ts'

/** A backup that has been restored where nobody works. */
export interface DrilledBackup {
	dataDir: string
	databaseUrl: string | undefined
	contents: Contents
}

/**
 * Restore the backup in `file` below `parent`, do `work` with it in the settings of this process, and remove it.
 *
 * Nothing of the running system is within reach then: another folder, another database on the server, no
 * mail server, no object storage, no publisher. Modules that read the settings must be imported by `work`.
 */
export async function inDrillFolder<Result>(
	{
		file,
		parent = tmpdir(),
		server,
	}: { file: string; parent?: string | undefined; server: string | undefined },
	work: (drilled: DrilledBackup) => Promise<Result>,
): Promise<Result> {
	const dataDir = await mkdtemp(path.join(parent, 'bantin-drill-'))
	const ownDatabase = `bantin_drill_${randomBytes(6).toString('hex')}`
	let databaseUrl: string | undefined
	try {
		const { contents } = await restoreBackup(
			{
				dataDir,
				databaseFor: (kind) => {
					databaseUrl = kind === 'mongodb' ? databaseOn(server, ownDatabase) : undefined
					return databaseUrl
				},
				bucket: undefined,
				settings: {},
			},
			file,
		)
		useSettings(dataDir, databaseUrl, contents)
		return await work({ dataDir, databaseUrl, contents })
	} finally {
		if (databaseUrl !== undefined) await dropDatabase(databaseUrl)
		await rm(dataDir, { recursive: true, force: true })
	}
}

function databaseOn(server: string | undefined, name: string): string {
	if (!server) {
		throw new BackupError(
			'Bản sao lưu này của MongoDB: hãy cho biết máy chủ để diễn tập bằng --database mongodb://…',
		)
	}
	return databaseBeside(server, name)
}

async function dropDatabase(url: string): Promise<void> {
	const { MongoClient } = await import('mongodb')
	const client = await MongoClient.connect(url)
	await client.db().dropDatabase()
	await client.close()
}

function useSettings(dataDir: string, databaseUrl: string | undefined, { site }: Contents): void {
	for (const name of Object.keys(process.env)) {
		if (
			/^(?:S3|SMTP|MAIL|OIDC)_|^(?:PUBLISHER_URL|EDITION_TOKEN|PAYLOAD_SECRET|METRICS_PORT)$/.test(
				name,
			)
		) {
			process.env[name] = ''
		}
	}
	Object.assign(process.env, {
		BANTIN_DATA: dataDir,
		DATABASE_URL: databaseUrl ?? '',
		BANTIN_DEMO: '0',
		...(site && { SITE_URL: site.siteUrl }),
	})
}
