import type { Readable } from 'node:stream'

/** The bytes of a stored file, on their way. */
export interface StoredBytes {
	size: number
	body: Readable
}

/** Where media files lie: each under the name that readers get it by, which is never used again. */
export interface MediaStorage {
	/** The bytes of a file; null when there is none. */
	open: (name: string) => Promise<StoredBytes | null>
	/** Keep a file of this machine under `name`. */
	keep: (name: string, file: string, mimeType: string) => Promise<void>
	/** Remove a file; that there is none is just as well. */
	remove: (name: string) => Promise<void>
	/** The names of all files, in no order. */
	names: () => AsyncIterable<string>
}
