import type { DatabaseSync } from 'node:sqlite'
import type {
	Entry,
	EntryData,
	EntryKey,
	EntryType,
	ManifestEntry,
} from '#shared/editions/edition.ts'
import { shownTypes } from '#shared/displays/programme.ts'
import { isAddressed, listRoots, type ShowPiece, type SubjectKind } from '#shared/paths.ts'
import { addressesOfPiece, displayAddresses, listAddresses, paletteAddress } from './addresses.ts'
import type { ArticleCard, Edition } from './edition.ts'
import { answerFrom } from './answers.ts'
import { EntryTable } from './entryTable.ts'
import { toArticleFacts, toShowFacts, type PieceFacts } from './pieceFacts.ts'
import { PieceIndex } from './pieceIndex.ts'
import { inTransaction, openStateFile } from './stateFile.ts'
import { listsBetween, topicsOfPiece, topicsOfPlace, whole, type Topic } from './topics.ts'

/** Entries that appeared or changed, and entries that readers may no longer see. */
export interface EditionChange {
	put: readonly Entry[]
	remove: readonly EntryKey[]
}

/** What a change may have altered: answers to questions about `topics`, and whether `addresses` exist. */
export interface Touched {
	topics: Topic[]
	addresses: Set<string>
}

/**
 * The edition as the publisher last received it, in a state file.
 *
 * Texts stay in the file; memory holds addresses and orders only, so 50,000 articles are no burden.
 */
export class EditionStore {
	readonly state: DatabaseSync
	pieces: PieceIndex
	entries: EntryTable

	constructor(file: string) {
		this.state = openStateFile(file)
		this.pieces = loadPieceIndex(this.state)
		this.entries = new EntryTable(this.state)
		this.#fillTexts()
	}

	/** The edition pages ask, on the site at `siteUrl`. */
	edition(siteUrl: string): Edition {
		return answerFrom(this, siteUrl)
	}

	/**
	 * Take over a change, and whatever `alongside` writes about what it touched: all of it, or nothing.
	 */
	apply(change: EditionChange, alongside: (touched: Touched) => void = () => {}): Touched {
		try {
			return inTransaction(this.state, () => {
				const touched: Touched = { topics: [], addresses: new Set() }
				for (const { type, id } of change.remove) this.#replace(type, id, undefined, touched)
				for (const entry of change.put) this.#replace(entry.type, entry.id, entry, touched)
				alongside(touched)
				return touched
			})
		} catch (error) {
			// The file is as before the change; memory has to be so too.
			this.reload()
			throw error
		}
	}

	/** Take over which articles are read most, most first; all of it with `alongside`, or nothing. */
	putMostRead(ids: readonly string[], alongside: (touched: Touched) => void = () => {}): Touched {
		return inTransaction(this.state, () => {
			const touched: Touched = { topics: [whole('mostRead')], addresses: new Set() }
			this.entries.putMostRead(ids)
			alongside(touched)
			return touched
		})
	}

	/** Take over what files hash to, by name; all of it with `alongside`, or nothing. */
	putFileHashes(
		hashes: ReadonlyMap<string, string>,
		alongside: (touched: Touched) => void = () => {},
	): Touched {
		return inTransaction(this.state, () => {
			const topics = [...hashes.keys()].map((name) => whole(`file:${name}`))
			const touched: Touched = { topics, addresses: new Set() }
			for (const [name, sha256] of hashes) this.entries.putFileHash(name, sha256)
			alongside(touched)
			return touched
		})
	}

	/** Read anew what another process has written to the file. */
	reload(): void {
		this.pieces = loadPieceIndex(this.state)
		this.entries = new EntryTable(this.state)
	}

	/** Type, id and version of every entry, or of those that `keys` names. */
	manifest(keys?: readonly EntryKey[]): ManifestEntry[] {
		return this.entries.manifest(keys)
	}

	/** Empty the state file's log, which still holds what was just forgotten. */
	shrinkLog(): void {
		this.state.exec('PRAGMA wal_checkpoint(TRUNCATE)')
	}

	/** Release the state file. */
	close(): void {
		this.state.close()
	}

	/** A state file of an earlier release knows its pieces, but not yet their words. */
	#fillTexts(): void {
		const missing = this.entries.texts.missing()
		if (!missing.length) return
		inTransaction(this.state, () => {
			for (const id of missing) {
				const piece = this.entries.findable(id)
				if (piece) this.entries.texts.put(piece)
			}
		})
	}

	#replace(type: EntryType, id: string, entry: Entry | undefined, touched: Touched): void {
		if (isAddressed(type)) {
			this.#movePiece(this.pieces.byId(id), entry && factsOf(entry), touched)
		} else {
			for (const data of [this.entries.find(type, id), entry?.data]) {
				touched.topics.push(...topicsOfEntry(type, id, data))
				if (!data || !('slug' in data)) continue
				const addresses = isSubjectKind(type)
					? listAddresses(this.pieces, { kind: type, id, slug: data.slug })
					: displayAddresses(data.slug)
				for (const path of addresses) touched.addresses.add(path)
			}
		}
		const noteColours = () => {
			if (type === 'identity') touched.addresses.add(paletteAddress(this))
		}
		noteColours()
		if (entry) this.entries.put(entry)
		else this.entries.remove({ type, id })
		noteColours()
	}

	/** Addresses are noted before and after, because the move itself changes how many pages a list has. */
	#movePiece(before: PieceFacts | undefined, after: PieceFacts | undefined, touched: Touched) {
		const keys = listsBetween(before, after)
		const present = [before, after].filter((facts) => facts !== undefined)
		const noteAddresses = () => {
			for (const facts of present) {
				for (const path of addressesOfPiece(this, facts)) touched.addresses.add(path)
			}
		}
		noteAddresses()
		for (const facts of present) {
			touched.topics.push(...topicsOfPiece(facts, this.pieces))
			touched.topics.push(...topicsOfPlace(facts, keys, this.pieces))
		}
		if (before) this.pieces.remove(before)
		if (after) this.pieces.add(after)
		noteAddresses()
	}
}

function isSubjectKind(type: EntryType): type is SubjectKind {
	return type in listRoots
}

function topicsOfEntry(type: EntryType, id: string, entry: object | undefined): Topic[] {
	const topics = [whole(`${type}:${id}`)]
	if (type === 'section') topics.push(whole('sections'))
	if (isSubjectKind(type)) topics.push(whole('lists'))
	if (type === 'slogan') topics.push(whole('slogans'), whole('shown:slogan'))
	if (type === 'banner') topics.push(whole('banners'), whole('shown:banner'))
	if (type === 'unit') topics.push(...shownTypes.map((each) => whole(`shown:${each}`)))
	if (type === 'unit' || type === 'programme') topics.push(whole('programmesOn'))
	if (type === 'unit' || type === 'notice') topics.push(whole('noticesOn'))
	if (entry && 'slug' in entry) topics.push(whole(`${type}BySlug:${String(entry.slug)}`))
	return topics
}

function factsOf(entry: Entry): PieceFacts | undefined {
	if (entry.type === 'article') return toArticleFacts(entry.data)
	if (entry.type === 'clip' || entry.type === 'infographic')
		return toShowFacts(entry.type, entry.data)
	return undefined
}

function loadPieceIndex(state: DatabaseSync): PieceIndex {
	const cards = state.prepare('SELECT card, formerSlugs FROM cards').all()
	const shows = state
		.prepare("SELECT type, data FROM texts WHERE type IN ('clip', 'infographic')")
		.all()
	return new PieceIndex([...cards.map(toArticle), ...shows.map(toShow)])
}

function toShow({ type, data }: Record<string, unknown>): PieceFacts {
	// Both columns are written by `EntryTable.put` alone, from a validated clip or infographic.
	return toShowFacts(type as ShowPiece, JSON.parse(String(data)) as EntryData<ShowPiece>)
}

function toArticle(row: Record<string, unknown>): PieceFacts {
	// Both columns are written by `EntryTable.put` alone, from a validated article.
	const card = JSON.parse(String(row.card)) as ArticleCard
	return toArticleFacts({ ...card, formerSlugs: JSON.parse(String(row.formerSlugs)) as string[] })
}
