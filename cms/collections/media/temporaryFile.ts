import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#cms/env.ts'

/** Where a file of this name lies while it is not kept yet; what is forgotten there is swept away. */
export async function temporaryFile(name: string): Promise<string> {
	const folder = path.join(env.dataDir, 'tmp')
	await mkdir(folder, { recursive: true })
	return path.join(folder, name)
}
