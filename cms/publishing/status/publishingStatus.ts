import type { Payload } from 'payload'
import type { Failure, Publish, PublisherReport } from '#shared/publishing/publisherStatus.ts'
import { whyText } from '#shared/publishing/whyText.ts'
import {
	loadDocuments,
	type Asked,
	type FindDocument,
	type KnownDocument,
} from './loadDocuments.ts'
import { publisherState } from './publisherState.ts'

/** A document that people may open. */
export type DocumentLink = Pick<KnownDocument, 'type' | 'title' | 'address'>

/** Something that could not be published, with what it is about. */
export interface FailureLine extends Omit<Failure, 'document'> {
	document: DocumentLink | null
}

/** One time readers got something new, and why, in words. */
export interface PublishLine extends Omit<Publish, 'entries' | 'reasons'> {
	documents: DocumentLink[]
	reasons: { text: string; pages: number; paths: string[] }[]
}

/** What the page about publishing shows. */
export interface PublishingStatus {
	/** ISO times: when it was asked, and since when the publisher has said nothing. */
	at: string
	silentSince: string | null
	report: Omit<PublisherReport, 'problems' | 'publishes'> | null
	failures: FailureLine[]
	publishes: PublishLine[]
}

/** How the publisher is, with the names of documents; for those who see everything of the newsroom. */
export async function publishingStatus(cms: Payload, now: Date): Promise<PublishingStatus> {
	const state = await publisherState(cms, now)
	const at = now.toISOString()
	if ('silentSince' in state) {
		return { at, silentSince: state.silentSince, report: null, failures: [], publishes: [] }
	}
	const { problems, publishes, ...report } = state.report
	const find = await loadDocuments(cms, askedIn(problems, publishes))
	return {
		at,
		silentSince: null,
		report,
		failures: problems.map(({ document, ...failure }) => ({
			...failure,
			document: linkTo(document && find(document.type, document.id)),
		})),
		publishes: publishes.map((publish) => toLine(publish, find)),
	}
}

function toLine({ entries, reasons, ...publish }: Publish, find: FindDocument): PublishLine {
	const nameOf = nameIn(find)
	return {
		...publish,
		documents: entries.flatMap(({ type, id }) => linkTo(find(type, id)) ?? []),
		reasons: reasons.map(({ why, pages, paths }) => ({ text: whyText(why, nameOf), pages, paths })),
	}
}

/** Whatever a sentence would name is asked for beforehand. */
function askedIn(problems: readonly Failure[], publishes: readonly Publish[]): Asked[] {
	const documents = [
		...problems.flatMap(({ document }) => document ?? []),
		...publishes.flatMap(({ entries }) => entries),
	]
	const asked = documents.map(({ type, id }): Asked => ({ type, key: id }))
	for (const { why } of publishes.flatMap(({ reasons }) => reasons)) {
		whyText(why, (type, key) => {
			asked.push({ type, key })
			return undefined
		})
	}
	return asked
}

function nameIn(find: FindDocument) {
	return (...asked: Parameters<FindDocument>) => find(...asked)?.title
}

function linkTo(document: KnownDocument | undefined): DocumentLink | null {
	return document ? { type: document.type, title: document.title, address: document.address } : null
}
