import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import { keptBeside } from '#cms/keptBeside.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import {
	publisherReportSchema,
	REPORT_PATH,
	type PublisherReport,
} from '#shared/publishing/publisherStatus.ts'

/** Milliseconds. The desk waits for the answer, so a publisher that hangs counts as silent soon. */
const TIMEOUT_MS = 1_000

/** Milliseconds. Many desks are opened at once in the morning; one question is enough for all. */
const KEEP_MS = 3_000

/** What the publisher says of itself, or since when (ISO time) it has said nothing. */
export type PublisherState = { report: PublisherReport } | { silentSince: string }

interface Asked {
	at: number
	/** Where: a publisher that moved is asked anew. */
	url: string | undefined
	answer: Promise<PublisherState>
}

const kept = keptBeside<Asked>('publisher.state')

/** How the publisher is, a few seconds ago at most; never rejects. */
export function publisherState(cms: Payload, now: Date): Promise<PublisherState> {
	const known = kept.load(cms.db)
	const url = env.publisherUrl
	if (known && known.url === url && Math.abs(now.getTime() - known.at) < KEEP_MS) {
		return known.answer
	}
	const answer = ask(cms, url, known, now)
	kept.keep(cms.db, { at: now.getTime(), url, answer })
	return answer
}

async function ask(
	cms: Payload,
	url: string | undefined,
	before: Asked | undefined,
	now: Date,
): Promise<PublisherState> {
	try {
		const token = env.editionToken ?? toEditionToken(secret)
		const response = await fetch(new URL(REPORT_PATH, url), {
			headers: { Authorization: `Bearer ${token}` },
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		return { report: publisherReportSchema.parse(await response.json()) }
	} catch (error) {
		const last = await before?.answer
		if (last && 'silentSince' in last && before?.url === url) return last
		cms.logger.warn(`The publisher does not say how it is: ${String(error)}`)
		return { silentSince: now.toISOString() }
	}
}
