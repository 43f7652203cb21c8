import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import { entryKeySchema, type EntryKey } from '#shared/editions/edition.ts'
import type { Failure, PublisherReport } from '#shared/publishing/publisherStatus.ts'
import type { Edition } from '#site/edition/edition.ts'
import { documentAt } from './documentAt.ts'
import { failureAt } from './failureAt.ts'
import type { Problem } from './problems.ts'
import type { Publisher } from './publisher.ts'
import { toStatus, type Works } from './status.ts'
import { templateFor } from './templateFor.ts'

/** How the publisher is, and what that is about: with names and reasons, so for the CMS alone. */
export async function toReport(works: Works, now: Date): Promise<PublisherReport> {
	const { problems, edition, chronicle } = works.publisher.press
	const { lastError } = chronicle
	return {
		...(await toStatus(works, now)),
		release: await releaseOf(works.publisher),
		lastError: lastError ? { message: lastError.message, at: lastError.at.toISOString() } : null,
		problems: problems.list().map((problem) => toFailure(edition, problem)),
		publishes: chronicle.publishes(),
	}
}

async function releaseOf({ folders, templates }: Publisher): Promise<PublisherReport['release']> {
	const root = await realpath(folders.site).catch(() => undefined)
	if (root === undefined) return null
	// The link was made when readers got what it points to.
	const { mtime } = await lstat(folders.site)
	return { name: path.basename(root), at: mtime.toISOString(), templates }
}

function toFailure(edition: Edition, { about, message, since }: Problem): Failure {
	if (!about.startsWith('/')) {
		const document = entryNamed(about)
		return { about, ...(document ? { document } : {}), reason: message, since }
	}
	const document = documentAt(edition, about)
	const named = `${failureAt(edition, about)}: `
	return {
		about,
		...(document ? { document } : {}),
		template: templateFor(about),
		reason: message.startsWith(named) ? message.slice(named.length) : message,
		since,
	}
}

function entryNamed(about: string): EntryKey | undefined {
	const [type, id] = about.split(' ')
	return entryKeySchema.safeParse({ type, id }).data
}
