import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '#site/edition/stateFile.ts'

/** The shard of the newest and the lately changed articles, whatever its folder is called now. */
export const HOT = 'hot'

/** Not in any shard yet. */
export const UNPLACED = ''

/** Headlines and standfirsts, and whole texts, are in shards of their own. */
export type Layer = 'lead' | 'body'

/** Which version of which article is in which shard of one layer of the search index. */
export class SearchBook {
	readonly layer: Layer
	readonly #state: DatabaseSync
	readonly #sql: ReturnType<typeof prepareStatements>

	constructor(state: DatabaseSync, layer: Layer) {
		this.layer = layer
		this.#state = state
		this.#sql = prepareStatements(state, layer)
	}

	/** The key and the shard of an article's present version. */
	find(id: string): { key: string; shard: string } | undefined {
		const row = this.#sql.find.get(id)
		return row && { key: String(row.fingerprint), shard: String(row.shard) }
	}

	/** Whether an archive shard has the article's present version. */
	isArchived(id: string): boolean {
		const shard = this.find(id)?.shard
		return shard !== undefined && shard !== HOT && shard !== UNPLACED
	}

	/** Every article the search knows. */
	ids(): string[] {
		return this.#sql.ids.all().map(({ id }) => String(id))
	}

	/** The articles in a shard. */
	idsIn(shard: string): string[] {
		return this.#sql.idsIn.all(shard).map(({ id }) => String(id))
	}

	/** How many articles each archive shard has. */
	archives(): { shard: string; documents: number }[] {
		return this.#sql.archives.all(HOT, UNPLACED) as unknown as {
			shard: string
			documents: number
		}[]
	}

	/**
	 * Keys that archive shards have and readers may not find.
	 *
	 * An article may come back to a former version, whose key is in the hot shard too then.
	 */
	hidden(): string[] {
		const keys = this.#sql.hidden.all().map(({ key }) => String(key))
		return keys.filter((key) => this.find(idOf(key))?.key !== key)
	}

	/** Archive shards that hold something out of date. */
	outdated(): string[] {
		return this.#sql.outdated.all().map(({ shard }) => String(shard))
	}

	/** Note the present version of an article that waits for a shard; its former version is hidden. */
	place(id: string, key: string): void {
		this.#hide(id)
		this.#sql.put.run(id, key, UNPLACED)
	}

	/** Note a version whose shard is to be built again; until then the former version may be found. */
	replace(id: string, key: string, shard: string): void {
		this.#sql.put.run(id, key, shard)
		this.#sql.putOutdated.run(shard)
	}

	/** Forget an article; what an archive shard has of it is hidden. */
	remove(id: string): void {
		this.#hide(id)
		this.#sql.remove.run(id)
	}

	/** Move those of the articles that wait into the hot shard. */
	heat(ids: readonly string[]): void {
		for (const id of ids) this.#sql.heat.run(HOT, id)
	}

	/**
	 * Archive shard `name` takes the place of `former`, with `keys` of the articles `ids` in it.
	 *
	 * Versions that changed while it was built are hidden in it and stay where they are.
	 */
	adopt(name: string, former: readonly string[], keys: readonly string[]): void {
		inTransaction(this.#state, () => {
			for (const shard of former) {
				this.#sql.unhide.run(shard)
				this.#sql.removeOutdated.run(shard)
				this.#sql.orphan.run(shard)
			}
			for (const key of keys) {
				const id = idOf(key)
				if (this.find(id)?.key === key) this.#sql.move.run(name, id)
				else this.#putHidden(key, name)
			}
		})
	}

	/** Articles of shards whose folders are lost wait for a shard again. */
	dropShard(shard: string): void {
		inTransaction(this.#state, () => {
			this.#sql.orphan.run(shard)
			this.#sql.unhide.run(shard)
			this.#sql.removeOutdated.run(shard)
		})
	}

	/** Do `work` in one transaction. */
	together(work: () => void): void {
		inTransaction(this.#state, work)
	}

	#hide(id: string): void {
		const present = this.find(id)
		if (present && this.isArchived(id)) this.#putHidden(present.key, present.shard)
	}

	#putHidden(key: string, shard: string): void {
		this.#sql.putHidden.run(key, shard)
		this.#sql.putOutdated.run(shard)
	}
}

function idOf(key: string): string {
	return key.slice(0, key.lastIndexOf('.'))
}

function prepareStatements(state: DatabaseSync, layer: Layer) {
	const [documents, hidden, outdated] = ['Documents', 'Hidden', 'Outdated'].map(
		(table) => (layer === 'body' ? 'search' : 'lead') + table,
	)
	const sql = (text: string) => state.prepare(text)
	return {
		find: sql(`SELECT fingerprint, shard FROM ${documents} WHERE id = ?`),
		ids: sql(`SELECT id FROM ${documents}`),
		idsIn: sql(`SELECT id FROM ${documents} WHERE shard = ?`),
		archives: sql(`SELECT shard, count(*) AS documents FROM ${documents}
			WHERE shard NOT IN (?, ?) GROUP BY shard ORDER BY shard`),
		hidden: sql(`SELECT key FROM ${hidden} ORDER BY key`),
		outdated: sql(`SELECT shard FROM ${outdated} ORDER BY shard`),
		put: sql(`INSERT OR REPLACE INTO ${documents} VALUES (?, ?, ?)`),
		remove: sql(`DELETE FROM ${documents} WHERE id = ?`),
		heat: sql(`UPDATE ${documents} SET shard = ? WHERE id = ? AND shard = ''`),
		move: sql(`UPDATE ${documents} SET shard = ? WHERE id = ?`),
		orphan: sql(`UPDATE ${documents} SET shard = '' WHERE shard = ?`),
		putHidden: sql(`INSERT OR REPLACE INTO ${hidden} VALUES (?, ?)`),
		unhide: sql(`DELETE FROM ${hidden} WHERE shard = ?`),
		putOutdated: sql(`INSERT OR REPLACE INTO ${outdated} VALUES (?)`),
		removeOutdated: sql(`DELETE FROM ${outdated} WHERE shard = ?`),
	}
}
