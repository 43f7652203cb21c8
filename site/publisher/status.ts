import type { Publisher } from './publisher.ts'
import type { Rounds } from './rounds.ts'
import type { SearchShards } from './searchShards.ts'

/** How the publisher is: what `/healthz` tells of it. */
export async function toStatus(
	{ publisher, search, rounds }: { publisher: Publisher; search: SearchShards; rounds: Rounds },
	now: Date,
) {
	const { pages, problems, store } = publisher.press
	const due = pages.dueSince()
	const ready = await publisher.isReady()
	const since = [due.since, rounds.waitingSince].filter((time) => time != null)
	return {
		/** Readers have a whole site; single things that could not be published are in `problems`. */
		ok: ready,
		edition: {
			entries: store.entries.count(),
			/** Milliseconds: the age of the oldest approved change that readers cannot see yet. */
			lag: since.length ? Math.max(0, now.getTime() - Math.min(...since)) : 0,
		},
		/** What a long piece of work has come to; absent when none is under way. */
		progress: publisher.press.progress.text,
		pages: { published: pages.count(), due: due.count },
		lastReconcile: rounds.lastRound?.toISOString() ?? null,
		problems: problems.list(),
		search: search.status(),
	}
}
