import type { Payload } from 'payload'
import { storageHere } from '#cms/collections/media/storage/storageHere.ts'
import { knownFiles } from './knownFiles.ts'

/** What there is of the files that should be there. */
export interface Comparison {
	/** How many the newsroom knows of. */
	known: number
	missing: string[]
	/** Files of no document; an upload under way may be among them. */
	unknown: string[]
}

/** Compare the stored files with those that documents name. */
export async function compareFiles(cms: Payload): Promise<Comparison> {
	const stored = new Set<string>()
	for await (const name of storageHere.names()) stored.add(name)
	const missing: string[] = []
	let known = 0
	for await (const { name } of knownFiles(cms)) {
		known++
		if (!stored.delete(name)) missing.push(name)
	}
	return { known, missing, unknown: [...stored].sort() }
}
