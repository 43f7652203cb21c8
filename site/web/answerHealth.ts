import type { ServerResponse } from 'node:http'
import { z } from 'zod'

/** Milliseconds. Whoever asks wants to know now. */
const TIMEOUT_MS = 2_000

const statusSchema = z.looseObject({ ok: z.boolean(), problems: z.array(z.unknown()) })

/** Answer how the product is; 503 while a part of it is down or nothing is published yet. */
export async function answerHealth(
	{ cmsUrl, publisherUrl }: { cmsUrl: string | undefined; publisherUrl: string | undefined },
	response: ServerResponse,
): Promise<void> {
	const [publisher, cms] = await Promise.all([askPublisher(publisherUrl), isUp(cmsUrl)])
	const ok = publisher.ok && cms
	response.writeHead(ok ? 200 : 503, {
		'content-type': 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
	})
	response.end(JSON.stringify({ ...publisher, ok, cms: { ok: cms } }))
}

/** Everybody may ask, so of what is wrong only the number is told. */
async function askPublisher(publisherUrl: string | undefined): Promise<{ ok: boolean }> {
	try {
		const response = await fetch(`${publisherUrl}/status`, {
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		const status = statusSchema.parse(await response.json())
		return { ...status, problems: status.problems.length } as { ok: boolean }
	} catch {
		return { ok: false }
	}
}

async function isUp(cmsUrl: string | undefined): Promise<boolean> {
	try {
		// Any answer will do: it is the process that is asked for.
		await fetch(`${cmsUrl}/api/edition/manifest`, {
			method: 'HEAD',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		return true
	} catch {
		return false
	}
}
