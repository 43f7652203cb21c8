import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { storageHere } from '#cms/collections/media/storage/storageHere.ts'
import { env } from '#cms/env.ts'
import type { Backed } from './takeBackup.ts'

const PACKAGE_FILE = path.resolve(import.meta.dirname, '../../package.json')

const packageSchema = z.object({ version: z.string() })

/** The system that the settings of this process name. */
export async function backedHere(): Promise<Backed> {
	const { version } = packageSchema.parse(JSON.parse(await readFile(PACKAGE_FILE, 'utf8')))
	const { dataDir, databaseUrl } = env
	return { dataDir, databaseUrl, media: storageHere, settings: process.env, version }
}
