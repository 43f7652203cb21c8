import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import { paths } from '#shared/paths.ts'

/** The playlist readers get just now. */
export interface CurrentPlaylist {
	version: string
	/** When its file was written. */
	since: Date
}

const headSchema = z.object({ version: z.string().min(1) })

const known = new Map<string, { writtenAt: number; version: string }>()

/** The playlist that is published for a display; undefined where the publisher is elsewhere. */
export async function currentPlaylist(slug: string): Promise<CurrentPlaylist | undefined> {
	const file = path.join(env.dataDir, 'site', paths.playlist(slug))
	try {
		const { mtime } = await stat(file)
		const before = known.get(file)
		if (before?.writtenAt === mtime.getTime()) return { version: before.version, since: mtime }
		const { version } = headSchema.parse(JSON.parse(await readFile(file, 'utf8')))
		known.set(file, { writtenAt: mtime.getTime(), version })
		return { version, since: mtime }
	} catch {
		return undefined
	}
}
