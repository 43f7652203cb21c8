import { createHmac } from 'node:crypto'

/**
 * The token of a device that knows `secret`, the same whenever it is asked for.
 *
 * An answer that gets lost on the way can be given again, and nothing readable is stored for it.
 */
export function tokenFor(device: string, secret: string): string {
	return `${device}.${createHmac('sha256', secret).update(`token of ${device}`).digest('base64url')}`
}

/** The token in `Authorization: Display <token>` and whose it claims to be; undefined where there is none. */
export function tokenIn(
	authorization: string | null,
): { device: string; token: string } | undefined {
	const [, token, device] = /^Display (([\w-]{1,64})\.[\w-]{43})$/.exec(authorization ?? '') ?? []
	return device && token ? { device, token } : undefined
}
