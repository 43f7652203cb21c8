import {
	entryTypes,
	type Entry,
	type EntryKey,
	type ManifestEntry,
} from '#shared/editions/edition.ts'
import type { EditionStore } from '#site/edition/store.ts'
import type { EditionSource } from './editionSource.ts'
import { fetchMediaFiles } from './media.ts'
import type { Press } from './press.ts'
import { usedBy } from './usedBy.ts'

/** Entries taken over in one transaction. */
const BATCH = 200

const WAITS_FOR_FILES = 'The file of a picture or clip in it has not arrived'

/** What differs between the CMS's edition and ours. */
export interface Difference {
	changed: ManifestEntry[]
	gone: EntryKey[]
}

/** What a reconcile took over, and how much of what it should have it could not. */
export interface Reconciled {
	changed: EntryKey[]
	heldBack: number
}

/** Take over everything that `manifest`, the CMS's whole edition, has otherwise than ours. */
export function reconcileAll(
	press: Press,
	source: EditionSource,
	manifest: readonly ManifestEntry[],
	now: Date,
): Promise<Reconciled> {
	const difference = differenceBetween(press.store.manifest(), manifest)
	const isEntry = (about: string) => entryTypes.some((type) => about.startsWith(`${type} `))
	settleOthers(
		press,
		difference,
		press.problems
			.list()
			.map(({ about }) => about)
			.filter(isEntry),
	)
	return takeOver(press, source, difference, now)
}

/** Take over what happened to `hints` and to the media and people that they use or used. */
export async function reconcileSome(
	press: Press,
	source: EditionSource,
	hints: readonly EntryKey[],
	now: Date,
): Promise<Reconciled> {
	const keys = withUsed(press.store, hints)
	const { entries } = await source.fetchManifestFor(keys)
	const known = press.store.manifest([...keys, ...entries])
	const difference = differenceBetween(known, entries)
	settleOthers(press, difference, keys.map(toKey))
	return takeOver(press, source, difference, now)
}

/** Take over of `hints` the notices, and what readers may no longer see; nothing while the CMS is silent. */
export async function reconcileUrgent(
	press: Press,
	source: EditionSource,
	hints: readonly EntryKey[],
	now: Date,
): Promise<EntryKey[]> {
	const keys = withUsed(press.store, hints)
	const manifest = await source.fetchManifestFor(keys).catch(() => undefined)
	if (!manifest) return []
	const known = press.store.manifest(manifest.entries)
	const { changed } = differenceBetween(known, manifest.entries)
	const visible = new Set(manifest.entries.map(toKey))
	// Also what is not ours yet: the round under way may be about to take it over.
	const gone = keys.filter((key) => !visible.has(toKey(key)))
	const urgent = { changed: changed.filter(isNotice), gone }
	return (await takeOver(press, source, urgent, now)).changed
}

/** What the CMS's entries are otherwise than ours. */
export function differenceBetween(
	ours: readonly ManifestEntry[],
	theirs: readonly ManifestEntry[],
): Difference {
	const versions = new Map(ours.map((entry) => [toKey(entry), entry.version]))
	const visible = new Set(theirs.map(toKey))
	return {
		changed: theirs.filter((entry) => versions.get(toKey(entry)) !== entry.version),
		gone: ours.filter((entry) => !visible.has(toKey(entry))),
	}
}

/** What was held back and is not asked for any more, such as a withdrawn article, is no problem now. */
function settleOthers({ problems }: Press, { changed }: Difference, about: string[]): void {
	const wanted = new Set(changed.map(toKey))
	for (const key of about) if (!wanted.has(key)) problems.settle(key)
}

async function takeOver(
	press: Press,
	source: EditionSource,
	{ changed, gone }: Difference,
	now: Date,
): Promise<Reconciled> {
	const taken: Reconciled = { changed: [], heldBack: 0 }
	const { news } = press
	const takenBefore = news.taken.length
	// What readers may no longer see goes first, whatever becomes of the rest.
	if (gone.length) apply(press, [], gone, now, taken)
	const isLarge = changed.length > BATCH
	// References before what refers to them, so that a page is not drawn twice.
	const ordered = changed.toSorted((a, b) => orderOf(a) - orderOf(b))
	const fetchFrom = (from: number) => {
		const batch = ordered.slice(from, from + BATCH)
		const fetched = source.fetchEntries(batch)
		// Should the batch before it fail, nobody else would look at this one.
		fetched.catch(() => undefined)
		return { batch, fetched }
	}
	let next = fetchFrom(0)
	for (let from = 0; from < ordered.length; from += BATCH) {
		const { batch, fetched } = next
		const { entries, invalid } = await (isLarge ? news.during(fetched) : fetched)
		// The CMS gathers the next batch while this one is taken over.
		if (from + BATCH < ordered.length) next = fetchFrom(from + BATCH)
		for (const { key, message } of invalid) {
			noteProblem(press, toKey(key), message, now)
			taken.heldBack++
		}
		const { ready, waiting } = await withFiles(press, source, entries, now)
		for (const entry of waiting) {
			if (entry.type !== 'media') noteProblem(press, toKey(entry), WAITS_FOR_FILES, now)
		}
		taken.heldBack += waiting.length
		const answered = new Set([...entries, ...invalid.map(({ key }) => key)].map(toKey))
		const withdrawn = batch.filter((key) => !answered.has(toKey(key)))
		// What came in between was asked for later than this batch, and is right.
		const newer = new Set(news.taken.slice(takenBefore).map(toKey))
		const isCurrent = (key: EntryKey) => !newer.has(toKey(key))
		apply(press, ready.filter(isCurrent), withdrawn.filter(isCurrent), now, taken)
		if (!isLarge) continue
		press.log({ event: 'entries', done: from + batch.length, total: ordered.length })
		// Notices are in the first batch.
		if (from === 0 && (gone.length || batch.some(isNotice))) await news.show()
	}
	return taken
}

function apply(
	{ store, pages, edition, problems }: Press,
	put: readonly Entry[],
	remove: readonly EntryKey[],
	now: Date,
	taken: Reconciled,
): void {
	store.apply({ put, remove }, (touched) => pages.markDue(touched, edition, now.getTime()))
	for (const { type, id } of [...put, ...remove]) {
		problems.settle(toKey({ type, id }))
		taken.changed.push({ type, id })
	}
}

/** A piece waits until its new files are here; its old page stays meanwhile. */
async function withFiles(
	press: Press,
	source: EditionSource,
	entries: readonly Entry[],
	now: Date,
): Promise<{ ready: Entry[]; waiting: Entry[] }> {
	for (const entry of entries) {
		if (entry.type !== 'media') continue
		const failure = await fetchMediaFiles(press, source, entry.data)
		if (failure === undefined) press.problems.settle(toKey(entry))
		else noteProblem(press, toKey(entry), failure, now)
	}
	const isReady = (entry: Entry) => {
		if (entry.type === 'media') return !press.problems.has(toKey(entry))
		return !usedBy(entry).some((used) => press.problems.has(toKey(used)))
	}
	const waiting = entries.filter((entry) => !isReady(entry))
	return { ready: entries.filter(isReady), waiting }
}

function noteProblem({ problems, log }: Press, about: string, message: string, now: Date): void {
	if (problems.note(about, message, now)) log({ event: 'entry held back', about, message })
}

/** The hints, and the media and people of the entries among them as we know them. */
function withUsed({ entries }: EditionStore, hints: readonly EntryKey[]): EntryKey[] {
	const keys = new Map(hints.map((key) => [toKey(key), key]))
	for (const { type, id } of hints) {
		const data = entries.find(type, id)
		for (const used of data ? usedBy({ type, data }) : []) keys.set(toKey(used), used)
	}
	return [...keys.values()]
}

/** Notices first, then files and names, then what shows them, then articles, which show clips and infographics. */
function orderOf({ type }: EntryKey): number {
	if (type === 'article') return 2
	if (type === 'notice') return -1
	return usesOthers.some((each) => each === type) ? 1 : 0
}

function isNotice({ type }: EntryKey): boolean {
	return type === 'notice'
}

const usesOthers = ['banner', 'clip', 'identity', 'infographic', 'programme'] as const

function toKey({ type, id }: EntryKey): string {
	return `${type} ${id}`
}
