import type { DatabaseSync } from 'node:sqlite'
import {
	type Entry,
	type EntryData,
	type EntryKey,
	type EntryType,
	type ManifestEntry,
} from '#shared/editions/edition.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import type { MediaFile } from '#shared/media/media.ts'
import { addressedTypes, isAddressed, type SubjectKind } from '#shared/paths.ts'
import type { ArticleCard } from './edition.ts'
import { toFindable, type Findable } from '#site/search/findable.ts'
import { TextTable } from './textTable.ts'

const subjectKinds = ['section', 'unit', 'tag', 'person'] as const satisfies SubjectKind[]

/** What is in memory as well: few, and asked for all the time. */
const keptTypes = [
	...subjectKinds,
	...(['banner', 'display', 'notice', 'programme', 'slogan'] as const),
] as const

/** A type of entry that is in memory as well. */
export type KeptType = (typeof keptTypes)[number]

/** The entries of the edition in the state file; what lists and displays are about is in memory besides. */
export class EntryTable {
	/** The words of pieces. */
	readonly texts: TextTable
	readonly #sql: ReturnType<typeof prepareStatements>
	/** Type by type: a corporation has thousands of people, and lists are looked up by their slugs all the time. */
	readonly #kept: Record<KeptType, Map<string, EntryData<KeptType>>> = {
		section: new Map(),
		unit: new Map(),
		tag: new Map(),
		person: new Map(),
		banner: new Map(),
		display: new Map(),
		notice: new Map(),
		programme: new Map(),
		slogan: new Map(),
	}

	constructor(state: DatabaseSync) {
		this.#sql = prepareStatements(state)
		this.texts = new TextTable(state)
		for (const type of keptTypes) {
			const rows = state.prepare('SELECT id, data FROM texts WHERE type = ?').all(type)
			for (const { id, data } of rows) {
				this.#kept[type].set(String(id), JSON.parse(String(data)) as EntryData<KeptType>)
			}
		}
	}

	/** What the entry carries. */
	find<Type extends EntryType>(type: Type, id: string): EntryData<Type> | undefined {
		const data = this.#sql.find.get(type, id)?.data
		// Entries are validated before they are put.
		return data === undefined ? undefined : (JSON.parse(String(data)) as EntryData<Type>)
	}

	/** A piece as the search knows it, whichever type has the id. */
	findable(id: string): Findable | undefined {
		for (const type of addressedTypes) {
			const piece = this.find(type, id)
			if (piece) return toFindable(piece)
		}
		return undefined
	}

	/** What lists show of an article. */
	card(id: string): ArticleCard | undefined {
		const card = this.#sql.card.get(id)?.card
		return card === undefined ? undefined : (JSON.parse(String(card)) as ArticleCard)
	}

	/** Ids of the articles that are read most, most first. */
	mostRead(): string[] {
		return this.#sql.mostRead.all().map(({ id }) => String(id))
	}

	/** Keep which articles are read most, most first. */
	putMostRead(ids: readonly string[]): void {
		this.#sql.forgetMostRead.run()
		for (const [place, id] of ids.entries()) this.#sql.putMostRead.run(place, id)
	}

	/** An entry of a type that is in memory. */
	kept<Type extends KeptType>(type: Type, id: string): EntryData<Type> | undefined {
		// `put` filed it under its own type.
		return this.#kept[type].get(id) as EntryData<Type> | undefined
	}

	/** Every entry of a type that is in memory, by id. */
	allKept<Type extends KeptType>(type: Type): EntryData<Type>[] {
		const all = [...this.#kept[type].values()] as EntryData<Type>[]
		return all.sort((a, b) => (a.id < b.id ? -1 : 1))
	}

	/** The section, unit, tag, person or display with this slug; the first by id should two claim it. */
	keptBySlug<Type extends SubjectKind | 'display'>(
		type: Type,
		slug: string,
	): EntryData<Type> | undefined {
		let first: EntryData<Type> | undefined
		for (const entry of this.#kept[type].values() as Iterable<EntryData<Type>>) {
			if (entry.slug === slug && (!first || entry.id < first.id)) first = entry
		}
		return first
	}

	/** What a media file hashes to; undefined while nobody has reckoned it. */
	fileHash(name: string): string | undefined {
		const sha256 = this.#sql.fileHash.get(name)?.sha256
		return sha256 === undefined ? undefined : String(sha256)
	}

	/** Keep what a media file hashes to. */
	putFileHash(name: string, sha256: string): void {
		this.#sql.putFileHash.run(name, sha256)
	}

	/** Keep an entry. */
	put({ type, id, version, data }: Entry): void {
		this.#sql.putVersion.run(type, id, version)
		this.#sql.putText.run(type, id, JSON.stringify(data))
		if (type === 'media') {
			const files = filesOf(data)
			this.#sql.forgetHashes.run(id, JSON.stringify(files.map(toFileKey)))
			this.#sql.removeFiles.run(id)
			for (const { name, size } of files) this.#sql.putFile.run(name, id, size)
		}
		// `isKept` says that the data is of such a type.
		if (isKept(type)) this.#kept[type].set(id, data as EntryData<KeptType>)
		if (type === 'article') {
			const { body: _body, formerSlugs, media: _media, ...card } = data
			this.#sql.putCard.run(id, JSON.stringify(card), JSON.stringify(formerSlugs))
		}
		if (type === 'article' || type === 'clip' || type === 'infographic') {
			this.texts.put(toFindable(data))
		}
	}

	/** Forget an entry. */
	remove({ type, id }: EntryKey): void {
		this.#sql.removeVersion.run(type, id)
		this.#sql.removeText.run(type, id)
		if (type === 'media') {
			this.#sql.forgetHashes.run(id, '[]')
			this.#sql.removeFiles.run(id)
		}
		if (isKept(type)) this.#kept[type].delete(id)
		if (type === 'article') this.#sql.removeCard.run(id)
		if (isAddressed(type)) this.texts.remove(id)
	}

	/** How many entries there are. */
	count(): number {
		return Number(this.#sql.count.get()?.count)
	}

	/** How many entries of each type there are; a type without any is not named. */
	countByType(): Partial<Record<EntryType, number>> {
		const rows = this.#sql.countByType.all()
		return Object.fromEntries(rows.map(({ type, count }) => [String(type), Number(count)]))
	}

	/** Type, id and version of every entry, or of those that `keys` names. */
	manifest(keys?: readonly EntryKey[]): ManifestEntry[] {
		if (!keys) return this.#sql.all.all() as unknown as ManifestEntry[]
		return keys.flatMap(({ type, id }) => {
			const version = this.#sql.version.get(type, id)?.version
			return version === undefined ? [] : [{ type, id, version: String(version) }]
		})
	}
}

/** What names the bytes of a file. */
function toFileKey({ name, size }: MediaFile): string {
	return `${name} ${size}`
}

function isKept(type: EntryType): type is KeptType {
	return keptTypes.some((kept) => kept === type)
}

function prepareStatements(state: DatabaseSync) {
	const sql = (text: string) => state.prepare(text)
	return {
		all: sql('SELECT type, id, version FROM entries'),
		count: sql('SELECT count(*) AS count FROM entries'),
		countByType: sql('SELECT type, count(*) AS count FROM entries GROUP BY type ORDER BY type'),
		mostRead: sql('SELECT id FROM mostRead ORDER BY place'),
		forgetMostRead: sql('DELETE FROM mostRead'),
		putMostRead: sql('INSERT INTO mostRead VALUES (?, ?)'),
		find: sql('SELECT data FROM texts WHERE type = ? AND id = ?'),
		version: sql('SELECT version FROM entries WHERE type = ? AND id = ?'),
		putVersion: sql('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)'),
		putText: sql('INSERT OR REPLACE INTO texts VALUES (?, ?, ?)'),
		removeVersion: sql('DELETE FROM entries WHERE type = ? AND id = ?'),
		removeText: sql('DELETE FROM texts WHERE type = ? AND id = ?'),
		card: sql('SELECT card FROM cards WHERE id = ?'),
		putCard: sql('INSERT OR REPLACE INTO cards VALUES (?, ?, ?)'),
		removeCard: sql('DELETE FROM cards WHERE id = ?'),
		putFile: sql('INSERT OR REPLACE INTO mediaFiles VALUES (?, ?, ?)'),
		fileHash: sql('SELECT sha256 FROM fileHashes WHERE name = ?'),
		putFileHash: sql('INSERT OR REPLACE INTO fileHashes VALUES (?, ?)'),
		// Of the files that a media document had and has no more.
		forgetHashes: sql(`DELETE FROM fileHashes WHERE name IN (
			SELECT name FROM mediaFiles WHERE media = ?
			AND name || ' ' || size NOT IN (SELECT value FROM json_each(?))
		)`),
		removeFiles: sql('DELETE FROM mediaFiles WHERE media = ?'),
	}
}
