import { z } from 'zod'
import { entryKeySchema } from '#shared/editions/edition.ts'

/** The publisher's address for everybody on this machine: GET answers `PublisherStatus`. */
export const STATUS_PATH = '/status'

/**
 * The publisher's address for the CMS: GET with `Authorization: Bearer <edition token>` answers
 * `PublisherReport`.
 */
export const REPORT_PATH = '/report'

const count = z.number().int().nonnegative()
const milliseconds = z.number().nonnegative()
const time = z.iso.datetime()

/** How the publisher is, in numbers and times only: `/healthz` tells it to everybody who asks. */
export const publisherStatusSchema = z.object({
	/** Readers have a whole site; `problems` has the single things that could not be published. */
	ok: z.boolean(),
	/** What a long piece of work has come to; absent when none is under way. */
	progress: z.string().optional(),
	edition: z.object({
		entries: count,
		byType: z.record(z.string(), count),
		/** Milliseconds: the age of the oldest approved change that readers cannot see yet. */
		lag: milliseconds,
	}),
	pages: z.object({ published: count, due: count, dueSince: time.nullable() }),
	/** When the newest complete look at the edition ended. */
	lastReconcile: time.nullable(),
	reconcile: z.object({
		/** Of the newest look; null before the first. */
		milliseconds: milliseconds.nullable(),
		/** Whether it was at the whole edition, or at what hints named. */
		isWhole: z.boolean().nullable(),
		/** When a look failed last. */
		failedAt: time.nullable(),
		/** When the next one begins unless something wakes the publisher. */
		nextAt: time.nullable(),
	}),
	/** Hints that no round has taken up yet, and since when the oldest change waits. */
	queue: z.object({ hints: count, since: time.nullable() }),
	/** Of the pages rendered last. */
	renderTimes: z.object({ pages: count, p50: milliseconds, p95: milliseconds, max: milliseconds }),
	/** Since when each of the things is wrong that stand between the edition and the readers. */
	problems: z.array(z.object({ since: time })),
	search: z.object({
		documents: count,
		hot: count,
		waiting: count,
		hidden: count,
		archives: count,
		/** When readers got the newest index, and how long that took. */
		builtAt: time.nullable(),
		buildMs: milliseconds.nullable(),
	}),
	memory: z.object({ rss: count }),
})

export type PublisherStatus = z.infer<typeof publisherStatusSchema>

const publishSchema = z.object({
	at: time,
	milliseconds,
	/** A whole new site, not single pages. */
	isRelease: z.boolean(),
	/** The first of the entries that changed, and how many did. */
	entries: z.array(entryKeySchema),
	changed: count,
	rendered: count,
	written: count,
	removed: count,
	failed: count,
	/** Why pages were rendered or removed, how many for each reason, and the first of them. */
	reasons: z.array(
		z.object({
			/** Text for `whyText`. */
			why: z.string(),
			pages: count,
			paths: z.array(z.string()),
		}),
	),
})

/** One time readers got something new. */
export type Publish = z.infer<typeof publishSchema>

const failureSchema = z.object({
	/** A page's address, an entry's type and id, or a part of the publisher. */
	about: z.string(),
	/** The document that the page or entry belongs to, where there is one. */
	document: entryKeySchema.optional(),
	/** Of a page that could not be rendered. */
	template: z.string().optional(),
	/** For the operator; not in editors' words. */
	reason: z.string(),
	since: time,
})

/** Something that could not be published. */
export type Failure = z.infer<typeof failureSchema>

/** How the publisher is, with what it is about: for the CMS alone. */
export const publisherReportSchema = publisherStatusSchema.extend({
	release: z.object({ name: z.string(), at: time, templates: z.string() }).nullable(),
	lastError: z.object({ message: z.string(), at: time }).nullable(),
	problems: z.array(failureSchema),
	/** The newest first. */
	publishes: z.array(publishSchema),
})

export type PublisherReport = z.infer<typeof publisherReportSchema>
