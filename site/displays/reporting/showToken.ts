import { memberPaths } from '#shared/members/memberPaths.ts'

/** Milliseconds. A display that starts without its server has all it needs. */
const PATIENCE_MS = 3_000

/**
 * Show the device's token at the door of a site that is for members; answers whether it was revoked.
 *
 * The browser gets a cookie, the only token that goes along with pages and pictures.
 */
export async function showToken(token: string): Promise<boolean> {
	try {
		const response = await fetch(memberPaths.display, {
			method: 'POST',
			headers: { authorization: `Display ${token}` },
			signal: AbortSignal.timeout(PATIENCE_MS),
		})
		if (response.status !== 401) return false
		// A gate in the network that answers for everybody knows nothing of this.
		const answer: unknown = await response.json()
		return typeof answer === 'object' && answer !== null && 'errors' in answer
	} catch {
		return false
	}
}
