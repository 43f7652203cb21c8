import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
	type Entry,
	type EntryData,
	type EntryKey,
	type EntryType,
	type ManifestEntry,
} from '#shared/editions/edition.ts'
import type { ListKind } from '#shared/paths.ts'
import type { ArticleCard } from './edition.ts'

const listKinds = ['section', 'unit', 'tag'] as const satisfies ListKind[]

/** The entries of the edition in the state file; what lists are about is in memory besides. */
export class EntryTable {
	readonly #statements: Record<'find' | 'version' | 'put' | 'remove' | 'card', StatementSync>
	readonly #cards: Record<'put' | 'remove', StatementSync>
	readonly #all: StatementSync
	readonly #subjects = new Map<string, EntryData<ListKind>>()

	constructor(state: DatabaseSync) {
		this.#all = state.prepare('SELECT type, id, version FROM entries')
		this.#statements = {
			find: state.prepare('SELECT data FROM entries WHERE type = ? AND id = ?'),
			version: state.prepare('SELECT version FROM entries WHERE type = ? AND id = ?'),
			put: state.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)'),
			remove: state.prepare('DELETE FROM entries WHERE type = ? AND id = ?'),
			card: state.prepare('SELECT card FROM cards WHERE id = ?'),
		}
		this.#cards = {
			put: state.prepare('INSERT OR REPLACE INTO cards VALUES (?, ?, ?)'),
			remove: state.prepare('DELETE FROM cards WHERE id = ?'),
		}
		for (const kind of listKinds) {
			const rows = state.prepare('SELECT id, data FROM entries WHERE type = ?').all(kind)
			for (const { id, data } of rows) {
				this.#subjects.set(`${kind}:${String(id)}`, JSON.parse(String(data)) as EntryData<ListKind>)
			}
		}
	}

	/** What the entry carries. */
	find<Type extends EntryType>(type: Type, id: string): EntryData<Type> | undefined {
		const data = this.#statements.find.get(type, id)?.data
		// Entries are validated before they are put.
		return data === undefined ? undefined : (JSON.parse(String(data)) as EntryData<Type>)
	}

	/** What lists show of an article. */
	card(id: string): ArticleCard | undefined {
		const card = this.#statements.card.get(id)?.card
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
		this.#statements.put.run(type, id, version, JSON.stringify(data))
		if (type === 'section' || type === 'unit' || type === 'tag') {
			this.#subjects.set(`${type}:${id}`, data)
		}
		if (type === 'article') {
			const { body: _body, formerSlugs, media: _media, ...card } = data
			this.#cards.put.run(id, JSON.stringify(card), JSON.stringify(formerSlugs))
		}
	}

	/** Forget an entry. */
	remove({ type, id }: EntryKey): void {
		this.#statements.remove.run(type, id)
		this.#subjects.delete(`${type}:${id}`)
		if (type === 'article') this.#cards.remove.run(id)
	}

	/** Type, id and version of every entry, or of those that `keys` names. */
	manifest(keys?: readonly EntryKey[]): ManifestEntry[] {
		if (!keys) return this.#all.all() as unknown as ManifestEntry[]
		return keys.flatMap(({ type, id }) => {
			const version = this.#statements.version.get(type, id)?.version
			return version === undefined ? [] : [{ type, id, version: String(version) }]
		})
	}
}
