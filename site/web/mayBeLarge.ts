import type { IncomingMessage } from 'node:http'
import { z } from 'zod'

/** Bytes. Logging in takes a few hundred; a text or a picture is sent by who has logged in. */
const STRANGERS_BYTES = 256 * 1024

/** Milliseconds that the CMS has to say who is asking. */
const TIMEOUT_MS = 10_000

const answerSchema = z.looseObject({ user: z.looseObject({}).nullable() })

/**
 * Whether the request is small, or from somebody who is logged in.
 *
 * The CMS takes a body in, and writes the files in it to the disk, before it asks who sent it.
 */
export async function mayBeLarge(cmsUrl: string, { headers }: IncomingMessage): Promise<boolean> {
	const length = headers['transfer-encoding'] ? Infinity : Number(headers['content-length'] ?? 0)
	if (length <= STRANGERS_BYTES) return true
	const { cookie, authorization } = headers
	if (!cookie && !authorization) return false
	const asked = { ...(cookie && { cookie }), ...(authorization && { authorization }) }
	try {
		const answer = await fetch(`${cmsUrl}/api/people/me?depth=0`, {
			headers: asked,
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		return answerSchema.parse(await answer.json()).user !== null
	} catch {
		// It is not up; whoever passes the request on says so.
		return true
	}
}
