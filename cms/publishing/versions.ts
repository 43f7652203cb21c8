import { createHash } from 'node:crypto'
import type { ManifestEntry } from '#shared/editions/edition.ts'
import { ENTRY_FORMAT } from './visible.ts'

/** The version of an entry whose document changes only when readers get something new. */
export function versionOf({ updatedAt }: { updatedAt: string }): ManifestEntry['version'] {
	return `${ENTRY_FORMAT}:${updatedAt}`
}

/**
 * The version of an entry that is small enough to be read whole: it is new when what it says is.
 *
 * People have it too: logging in touches the document, but not what readers see.
 */
export function versionOfData(data: object): ManifestEntry['version'] {
	const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex')
	return `${ENTRY_FORMAT}:${hash.slice(0, 16)}`
}
