import type { Source } from './archive/source.ts'
import type { Contents } from './archive/contents.ts'

/** A whole database at one moment. */
export interface DatabaseSnapshot {
	kind: Contents['database']
	/** Its files, which lie where nobody changes them. */
	sources: Source[]
	/** How many records each table or collection has. */
	records: Contents['records']
	/** Names of all media files that its records bear. */
	mediaFiles: Set<string>
}
