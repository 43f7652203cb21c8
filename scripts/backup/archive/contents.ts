import { hash } from 'node:crypto'
import { z } from 'zod'

/** The last file of a backup but one: whoever finds it has the whole backup before it. */
export const CONTENTS_NAME = 'contents.json'

/** The last file of a backup, with the hash of `CONTENTS_NAME` as `sha256sum --check` reads it. */
export const SEAL_NAME = 'contents.sha256'

const contentsSchema = z.object({
	/** Number of the backup's form. */
	format: z.literal(1),
	madeAt: z.iso.datetime(),
	/** The version of Bantin it was made with. */
	version: z.string(),
	/** Which of the two databases it holds. */
	database: z.enum(['embedded', 'mongodb']),
	/** How many records each table or collection has. */
	records: z.record(z.string(), z.number().int().nonnegative()),
	/** The published files; null when there were none yet. */
	site: z
		.object({
			/** Their folder's name below `releases`. */
			folder: z.string(),
			/** Hash of the templates they were made with. */
			templates: z.string(),
			siteUrl: z.string(),
		})
		.nullable(),
	/** Media files that a record names and nobody could find. */
	missing: z.array(z.string()),
	/** Size in bytes and SHA-256 of every other file of the backup. */
	files: z.record(z.string(), z.object({ size: z.number().int(), sha256: z.string() })),
})

/** What a backup holds. */
export type Contents = z.infer<typeof contentsSchema>

/** The size and the hash of each file, by its name in the backup. */
export type Checksums = Contents['files']

/** The contents that `text` tells; throws when it tells none that this release understands. */
export function parseContents(text: string): Contents {
	return contentsSchema.parse(JSON.parse(text))
}

/** What the last file of a backup says of these contents. */
export function toSeal(text: string): string {
	return `${hash('sha256', text)}  ${CONTENTS_NAME}\n`
}
