import type { Payload, Where } from 'payload'
import { claimJob } from './claimJob.ts'

/** Mails on their way at one moment: enough for a newsroom, and no flood for its mail server. */
const AT_ONCE = 5

const latest = new WeakMap<object, Promise<void>>()

/** Send every mail whose time has come; a process does so once at a time, one call after the other. */
export async function sendDueMail(cms: Payload, now: Date): Promise<void> {
	const before = latest.get(cms.db) ?? Promise.resolve()
	const mine = before.catch(() => {}).then(() => sendAll(cms, now))
	latest.set(cms.db, mine)
	return mine
}

async function sendAll(cms: Payload, now: Date): Promise<void> {
	const tried: string[] = []
	for (;;) {
		const due = await dueMail(cms, tried, now)
		if (due.length === 0) return
		tried.push(...due)
		await Promise.all(due.map((id) => sendOne(cms, id, now)))
	}
}

async function dueMail(cms: Payload, tried: string[], now: Date): Promise<string[]> {
	const where: Where[] = [
		{ taskSlug: { equals: 'sendMail' } },
		{ completedAt: { exists: false } },
		{ hasError: { not_equals: true } },
		{ processing: { equals: false } },
		{
			or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }],
		},
	]
	if (tried.length > 0) where.push({ id: { not_in: tried } })
	const { docs } = await cms.find({
		collection: 'payload-jobs',
		overrideAccess: true,
		depth: 0,
		limit: AT_ONCE,
		sort: 'createdAt',
		select: {},
		where: { and: where },
	})
	return docs.map(({ id }) => String(id))
}

async function sendOne(cms: Payload, id: string, now: Date): Promise<void> {
	if (!(await claimJob(cms, id, now))) return
	// Payload would write the whole mail into the log with every try.
	const { jobStatus } = await cms.jobs.runByID({ id, overrideAccess: true, silent: true })
	if (jobStatus?.[id]?.status === 'error-reached-max-retries') {
		cms.logger.error(`Thư ${id} không gửi được và sẽ không gửi lại nữa.`)
	}
}
