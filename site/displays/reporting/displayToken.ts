import { playerPaths } from '#shared/displays/playerPaths.ts'

/** Where the path of the device's display is kept. */
const PATH_KEY = 'bantin-man-hinh'

/** In the place of a token. */
const REVOKED = ''

const keyOf = (path: string) => `${PATH_KEY}:${path}`

/** What lets this device report as the display; undefined unless it is paired with it. */
export function tokenOf(slug: string): string | undefined {
	return tokenOfPath(playerPaths.display(slug))
}

/** The same, by the path of the display's page. */
export function tokenOfPath(path: string): string | undefined {
	return localStorage.getItem(keyOf(path)) || undefined
}

/** Remember that this device is the display whose page is at `path`. */
export function keepToken(path: string, token: string): void {
	localStorage.setItem(keyOf(path), token)
	localStorage.setItem(PATH_KEY, path)
}

/** The token was revoked: it is gone, and a mark of it stays until the device is paired anew. */
export function forgetToken(slug: string): void {
	forgetTokenOfPath(playerPaths.display(slug))
}

/** The same, by the path of the display's page. */
export function forgetTokenOfPath(path: string): void {
	localStorage.setItem(keyOf(path), REVOKED)
}

/** Whether this device was the display until its token was revoked. */
export function isRevoked(slug: string): boolean {
	return localStorage.getItem(keyOf(playerPaths.display(slug))) === REVOKED
}

/** The page of the display that this device is; undefined for none. */
export function pairedPath(): string | undefined {
	const path = localStorage.getItem(PATH_KEY)
	return path !== null && localStorage.getItem(keyOf(path)) ? path : undefined
}
