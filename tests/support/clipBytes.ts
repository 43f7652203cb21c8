import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The bytes of one of the tests' own clips, such as `contents-behind.mp4`. */
export function clipBytes(name: string): Promise<Buffer> {
	return readFile(path.join(import.meta.dirname, '..', 'fixtures', 'clips', name))
}
