import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import type { Link } from './lastLink.ts'

const linkSchema = z.object({ seq: z.number().int().min(1), hash: z.string() })

/** Where the end of the chain is noted, beside the database: cutting records off leaves it behind. */
export const headFile = path.join(env.dataDir, 'history-head')

/** The end of the chain as it was last noted; null when it never was, or cannot be read. */
export async function loadHead(): Promise<Link | null> {
	try {
		return linkSchema.parse(JSON.parse(await readFile(headFile, 'utf8')))
	} catch {
		return null
	}
}

/**
 * Note the end of the chain, for the owner's eyes only.
 *
 * Called when the record is in the database for good: after a crash the note is behind, never ahead.
 */
export async function writeHead({ seq, hash }: Link): Promise<void> {
	const temporary = `${headFile}.${process.pid}`
	await writeFile(temporary, `${JSON.stringify({ seq, hash })}\n`, { mode: 0o600 })
	await rename(temporary, headFile)
}
