import type { ServerResponse } from 'node:http'
import {
	publisherStatusSchema,
	STATUS_PATH,
	type PublisherStatus,
} from '#shared/publishing/publisherStatus.ts'

/** Milliseconds. Whoever asks wants to know now. */
const TIMEOUT_MS = 2_000

type Health = { ok: false } | (Omit<PublisherStatus, 'problems'> & { problems: number })

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
async function askPublisher(publisherUrl: string | undefined): Promise<Health> {
	try {
		const response = await fetch(`${publisherUrl}${STATUS_PATH}`, {
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		// Whatever else the publisher may say stays here: the schema has numbers and times only.
		const status = publisherStatusSchema.parse(await response.json())
		return { ...status, problems: status.problems.length }
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
