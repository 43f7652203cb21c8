import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether `header` is `Bearer <token>`, found out in the same time whatever it is; never with an empty token. */
export function isBearer(header: string | undefined, token: string): boolean {
	if (!token) return false
	return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest()
}
