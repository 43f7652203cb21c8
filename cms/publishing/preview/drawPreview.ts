import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { PREVIEW_PATH, type PreviewRequest } from '#shared/editions/edition.ts'

/** A page takes a millisecond to draw; whoever waits longer is told that the publisher is not there. */
const TIMEOUT_MS = 10_000

/** The page as the publisher's own templates draw it; null when no publisher answers. */
export async function drawPreview(cms: Payload, page: PreviewRequest): Promise<string | null> {
	if (!env.publisherUrl) return null
	const token = env.editionToken ?? toEditionToken(secret)
	try {
		const response = await fetch(new URL(PREVIEW_PATH, env.publisherUrl), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
			body: JSON.stringify(page),
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		const text = await response.text()
		if (response.ok) return text
		cms.logger.warn(`The publisher drew no preview: ${response.status} ${text.slice(0, 500)}`)
	} catch (error) {
		cms.logger.warn(`The publisher drew no preview: ${String(error)}`)
	}
	return null
}
