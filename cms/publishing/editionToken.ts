import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What publishers show at the edition's door, derived from the CMS's secret. */
export function toEditionToken(secret: string): string {
	return createHmac('sha256', secret).update('edition').digest('hex')
}

/** Whether `header` is `Bearer <token>`, found out in the same time whatever it is. */
export function isBearer(header: string | null, token: string): boolean {
	return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest()
}
