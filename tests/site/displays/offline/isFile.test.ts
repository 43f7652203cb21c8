import { hash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { isFile } from '#site/displays/offline/isFile.ts'

// The second is more than fits into memory at once, on a small box.
const contents = [Buffer.from('ảnh'), randomBytes(33_000_001)]

test.each(contents)('bytes are the file when all of them are right', async (bytes) => {
	const file = { size: bytes.length, sha256: hash('sha256', bytes) }
	expect(await isFile(new Blob([bytes]), file)).toBe(true)
	expect(await isFile(new Blob([bytes.subarray(1)]), file)).toBe(false)
	const wrong = Buffer.from(bytes)
	wrong.writeUInt8((wrong.readUInt8(wrong.length - 1) + 1) % 256, wrong.length - 1)
	expect(await isFile(new Blob([wrong]), file)).toBe(false)
})
