import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { PublisherStatus } from '#shared/publishing/publisherStatus.ts'

/** Figures of a publisher, each as it follows from its status. */
const figures: Record<string, { help: string; of: (status: PublisherStatus) => number }> = {
	ready: { help: 'Whether readers have a whole site', of: ({ ok }) => Number(ok) },
	lag_seconds: {
		help: 'Age of the oldest approved change that readers cannot see yet',
		of: ({ edition }) => edition.lag / 1_000,
	},
	entries: { help: 'Entries of the edition', of: ({ edition }) => edition.entries },
	pages: { help: 'Pages readers have', of: ({ pages }) => pages.published },
	pages_due: { help: 'Pages that wait to be drawn', of: ({ pages }) => pages.due },
	problems: {
		help: 'Things that stand between the edition and the readers',
		of: ({ problems }) => problems.length,
	},
	last_reconcile_timestamp_seconds: {
		help: 'When the newest complete look at the edition ended',
		of: ({ lastReconcile }) => (lastReconcile ? Date.parse(lastReconcile) / 1_000 : 0),
	},
	search_waiting: {
		help: 'Texts the search does not know yet',
		of: ({ search }) => search.waiting,
	},
	render_p95_seconds: {
		help: 'Time nineteen of twenty of the last pages were drawn within',
		of: ({ renderTimes }) => renderTimes.p95 / 1_000,
	},
}

/** Answers a publisher's figures as Prometheus reads them. */
export function publisherMetrics(status: () => Promise<PublisherStatus>): () => Promise<string> {
	const registry = new Registry()
	collectDefaultMetrics({ register: registry, prefix: 'bantin_publisher_' })
	const gauges = Object.entries(figures).map(([name, { help, of }]) => ({
		gauge: new Gauge({ name: `bantin_publisher_${name}`, help, registers: [registry] }),
		of,
	}))
	return async () => {
		const now = await status()
		for (const { gauge, of } of gauges) gauge.set(of(now))
		return registry.metrics()
	}
}
