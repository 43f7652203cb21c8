import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { storageHere } from '#cms/collections/media/storage/storageHere.ts'
import { env } from '#cms/env.ts'
import { knownFiles } from './knownFiles.ts'

/** Copy the files of this machine that documents name into the bucket; those that are there stay as they are. */
export async function uploadFiles(cms: Payload): Promise<{ copied: number; there: number }> {
	if (!env.bucket) throw new Error('S3_BUCKET is not set: there is nowhere to copy to')
	const stored = new Set<string>()
	for await (const name of storageHere.names()) stored.add(name)
	let copied = 0
	let there = 0
	for await (const { name, mimeType } of knownFiles(cms)) {
		const file = path.join(env.dataDir, 'media', name)
		if (stored.has(name)) there++
		else if (await isThere(file)) {
			await storageHere.keep(name, file, mimeType)
			copied++
		}
	}
	return { copied, there }
}

async function isThere(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	)
}
