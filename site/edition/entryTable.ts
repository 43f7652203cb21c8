import type { DatabaseSync } from 'node:sqlite'
import {
	type Entry,
	type EntryData,
	type EntryKey,
	type EntryType,
	type ManifestEntry,
} from '#shared/editions/edition.ts'
import type { ListKind } from '#shared/paths.ts'
import type { ArticleCard } from './edition.ts'
import { TextTable } from './textTable.ts'

const listKinds = ['section', 'unit', 'tag'] as const satisfies ListKind[]

/** The entries of the edition in the state file; what lists are about is in memory besides. */
export class EntryTable {
	/** The articles' words. */
	readonly texts: TextTable
	readonly #sql: ReturnType<typeof prepareStatements>
	readonly #subjects = new Map<string, EntryData<ListKind>>()

	constructor(state: DatabaseSync) {
		this.#sql = prepareStatements(state)
		this.texts = new TextTable(state)
		for (const kind of listKinds) {
			const rows = state.prepare('SELECT id, data FROM texts WHERE type = ?').all(kind)
			for (const { id, data } of rows) {
				this.#subjects.set(`${kind}:${String(id)}`, JSON.parse(String(data)) as EntryData<ListKind>)
			}
		}
	}

	/** What the entry carries. */
	find<Type extends EntryType>(type: Type, id: string): EntryData<Type> | undefined {
		const data = this.#sql.find.get(type, id)?.data
		// Entries are validated before they are put.
		return data === undefined ? undefined : (JSON.parse(String(data)) as EntryData<Type>)
	}

	/** What lists show of an article. */
	card(id: string): ArticleCard | undefined {
		const card = this.#sql.card.get(id)?.card
		return card === undefined ? undefined : (JSON.parse(String(card)) as ArticleCard)
	}

	/** A section, unit or tag. */
	subject<Kind extends ListKind>(kind: Kind, id: string): EntryData<Kind> | undefined {
		return this.#subjects.get(`${kind}:${id}`) as EntryData<Kind> | undefined
	}

	/** Every section, unit or tag, by id. */
	subjects<Kind extends ListKind>(kind: Kind): EntryData<Kind>[] {
		const all = [...this.#subjects].filter(([key]) => key.startsWith(`${kind}:`))
		return all.map(([, entry]) => entry as EntryData<Kind>).sort((a, b) => (a.id < b.id ? -1 : 1))
	}

	/** The section, unit or tag with this slug; the first by id should two claim it. */
	subjectBySlug<Kind extends ListKind>(kind: Kind, slug: string): EntryData<Kind> | undefined {
		return this.subjects(kind).find((subject) => subject.slug === slug)
	}

	/** Keep an entry. */
	put({ type, id, version, data }: Entry): void {
		this.#sql.putVersion.run(type, id, version)
		this.#sql.putText.run(type, id, JSON.stringify(data))
		if (type === 'media') {
			this.#sql.removeFiles.run(id)
			for (const { name, size } of [data.original, ...data.variants]) {
				this.#sql.putFile.run(name, id, size)
			}
		}
		if (type === 'section' || type === 'unit' || type === 'tag') {
			this.#subjects.set(`${type}:${id}`, data)
		}
		if (type === 'article') {
			const { body: _body, formerSlugs, media: _media, ...card } = data
			this.#sql.putCard.run(id, JSON.stringify(card), JSON.stringify(formerSlugs))
			this.texts.put(data)
		}
	}

	/** Forget an entry. */
	remove({ type, id }: EntryKey): void {
		this.#sql.removeVersion.run(type, id)
		this.#sql.removeText.run(type, id)
		if (type === 'media') this.#sql.removeFiles.run(id)
		this.#subjects.delete(`${type}:${id}`)
		if (type === 'article') {
			this.#sql.removeCard.run(id)
			this.texts.remove(id)
		}
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

function prepareStatements(state: DatabaseSync) {
	const sql = (text: string) => state.prepare(text)
	return {
		all: sql('SELECT type, id, version FROM entries'),
		count: sql('SELECT count(*) AS count FROM entries'),
		countByType: sql('SELECT type, count(*) AS count FROM entries GROUP BY type ORDER BY type'),
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
		removeFiles: sql('DELETE FROM mediaFiles WHERE media = ?'),
	}
}
