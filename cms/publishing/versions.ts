import { createHash } from 'node:crypto'
import type { ManifestEntry } from '#shared/editions/edition.ts'
import { ENTRY_FORMAT } from './visible.ts'

/** The version of an entry whose document changes only when readers get something new. */
export function versionOf({ updatedAt }: { updatedAt: string }): ManifestEntry['version'] {
	return `${ENTRY_FORMAT}:${updatedAt}`
}

/** The version of a person's entry: logging in touches the document, but not what readers see. */
export function versionOfPerson({ name }: { name: string }): ManifestEntry['version'] {
	return versionOfText(name)
}

/** The version of an entry that is small enough to be read whole: it is new when what it says is. */
export function versionOfData(data: object): ManifestEntry['version'] {
	return versionOfText(JSON.stringify(data))
}

function versionOfText(text: string): ManifestEntry['version'] {
	return `${ENTRY_FORMAT}:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
