import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { secret } from '#cms/secret.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

const contentSchema = z.object({ value: z.unknown(), until: z.number().nullable() })

/** The value as text that only this newsroom reads or writes, and only for `purpose`; for ever without `until`. */
export function seal(purpose: string, value: unknown, until?: Date): string {
	const nonce = randomBytes(NONCE_BYTES)
	const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce)
	const content = JSON.stringify({ value, until: until?.getTime() ?? null })
	const hidden = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
	return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** The value in such a text; undefined where it is none of ours, or its time is over. */
export function unseal(purpose: string, text: string | undefined, now: Date): unknown {
	const bytes = Buffer.from(text ?? '', 'base64url')
	if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined
	const key = keyFor(purpose)
	const opener = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
		authTagLength: TAG_BYTES,
	})
	opener.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
	try {
		const content = opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
		const text = Buffer.concat([content, opener.final()]).toString('utf8')
		const { value, until } = contentSchema.parse(JSON.parse(text))
		return until === null || until > now.getTime() ? value : undefined
	} catch {
		return undefined
	}
}

function keyFor(purpose: string): Uint8Array {
	return new Uint8Array(hkdfSync('sha256', secret, '', `bantin ${purpose}`, 32))
}
