import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** A file that is open to be backed up. */
export interface OpenSource {
	size: number
	mode: number
	modifiedAt: Date
	body: Readable
}

/** A file of a backup, opened when its turn comes. */
export interface Source {
	/** Where it lies in the backup. */
	name: string
	/** Undefined when it is gone by then: it is left out. */
	open: () => Promise<OpenSource | undefined>
	/** A file before it that has the same bytes if it has the same size. */
	sameAs?: string
}

/** The file on this disk under `name`. */
export function fileSource(name: string, file: string): Source {
	return { name, open: () => openFile(file) }
}

/** Text that lies on no disk, for the owner's eyes only. */
export function textSource(name: string, text: string, now: Date): Source {
	const bytes = Buffer.from(text)
	const opened = { size: bytes.length, mode: 0o600, modifiedAt: now, body: Readable.from([bytes]) }
	return { name, open: () => Promise.resolve(opened) }
}

/** The file as it is now: what is appended while it is read is none of this backup's business. */
export async function openFile(file: string): Promise<OpenSource | undefined> {
	let handle: FileHandle
	try {
		handle = await open(file)
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
		throw error
	}
	const { size, mode, mtime } = await handle.stat()
	const known = { size, mode: mode & 0o777, modifiedAt: mtime }
	if (size > 0) return { ...known, body: handle.createReadStream({ end: size - 1 }) }
	await handle.close()
	return { ...known, body: Readable.from([]) }
}
