import type { PublisherStatus } from '#shared/publishing/publisherStatus.ts'
import type { Publisher } from './publisher.ts'
import type { Rounds } from './rounds.ts'
import type { SearchShards } from './searchShards.ts'

/** Everything that works in a publisher's process. */
export interface Works {
	publisher: Publisher
	search: SearchShards
	rounds: Rounds
}

/** How the publisher is, in numbers and times. */
export async function toStatus(
	{ publisher, search, rounds }: Works,
	now: Date,
): Promise<PublisherStatus> {
	const { pages, problems, store, chronicle, progress } = publisher.press
	const due = pages.dueSince()
	const since = [due.since, rounds.waitingSince].filter((time) => time != null)
	const byType = store.entries.countByType()
	return {
		ok: await publisher.isReady(),
		...(progress.text === undefined ? {} : { progress: progress.text }),
		edition: {
			entries: Object.values(byType).reduce((sum, count) => sum + count, 0),
			byType,
			lag: since.length ? Math.max(0, now.getTime() - Math.min(...since)) : 0,
		},
		pages: { published: pages.count(), due: due.count, dueSince: timeText(due.since) },
		lastReconcile: rounds.lastRound?.toISOString() ?? null,
		reconcile: {
			milliseconds: chronicle.lastReconcile?.milliseconds ?? null,
			isWhole: chronicle.lastReconcile?.isWhole ?? null,
			failedAt: chronicle.lastError?.at.toISOString() ?? null,
			nextAt: chronicle.nextRound?.toISOString() ?? null,
		},
		queue: { hints: rounds.hints, since: timeText(rounds.waitingSince) },
		renderTimes: chronicle.renderTimes(),
		problems: problems.list().map(({ since }) => ({ since })),
		search: search.status(),
		memory: { rss: process.memoryUsage.rss() },
	}
}

function timeText(time: number | null | undefined): string | null {
	return time == null ? null : new Date(time).toISOString()
}
