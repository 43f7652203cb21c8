import { hash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { Sha256 } from '#site/displays/offline/sha256.ts'

test.each([0, 1, 55, 56, 63, 64, 65, 127, 128, 10_000])(
	'%i bytes have the hash that everybody else finds, whatever pieces they come in',
	(length) => {
		const bytes = randomBytes(length)
		const sha256 = new Sha256()
		for (let start = 0; start < length; start += 37) sha256.add(bytes.subarray(start, start + 37))
		expect(sha256.end()).toBe(hash('sha256', bytes))
	},
)
