import type { DatabaseSync } from 'node:sqlite'
import type { Entry, EntryKey, EntryType, ManifestEntry } from '#shared/editions/edition.ts'
import { listRoots, type ListKind } from '#shared/paths.ts'
import { addressesOfArticle, listAddresses } from './addresses.ts'
import { toArticleFacts, type ArticleFacts } from './articleFacts.ts'
import { ArticleIndex } from './articleIndex.ts'
import type { ArticleCard, Edition } from './edition.ts'
import { answerFrom } from './answers.ts'
import { EntryTable } from './entryTable.ts'
import { inTransaction, openStateFile } from './stateFile.ts'
import { listsBetween, topicsOfArticle, topicsOfPlace, whole, type Topic } from './topics.ts'

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
	articles: ArticleIndex
	entries: EntryTable

	constructor(file: string) {
		this.state = openStateFile(file)
		this.articles = loadArticleIndex(this.state)
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

	/** Read anew what another process has written to the file. */
	reload(): void {
		this.articles = loadArticleIndex(this.state)
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

	/** A state file of an earlier release knows its articles, but not yet their words. */
	#fillTexts(): void {
		const missing = this.entries.texts.missing()
		if (!missing.length) return
		inTransaction(this.state, () => {
			for (const id of missing) {
				const article = this.entries.find('article', id)
				if (article) this.entries.texts.put(article)
			}
		})
	}

	#replace(type: EntryType, id: string, entry: Entry | undefined, touched: Touched): void {
		if (type === 'article') {
			const article = entry?.type === 'article' ? entry.data : undefined
			this.#moveArticle(this.articles.byId(id), article && toArticleFacts(article), touched)
		} else {
			for (const data of [this.entries.find(type, id), entry?.data]) {
				touched.topics.push(...topicsOfEntry(type, id, data))
				if (!data || !('slug' in data) || !isListKind(type)) continue
				const addresses = listAddresses(this.articles, type, id, data.slug)
				for (const path of addresses) touched.addresses.add(path)
			}
		}
		if (entry) this.entries.put(entry)
		else this.entries.remove({ type, id })
	}

	/** Addresses are noted before and after, because the move itself changes how many pages a list has. */
	#moveArticle(
		before: ArticleFacts | undefined,
		after: ArticleFacts | undefined,
		touched: Touched,
	) {
		const keys = listsBetween(before, after)
		const present = [before, after].filter((facts) => facts !== undefined)
		const noteAddresses = () => {
			for (const facts of present) {
				for (const path of addressesOfArticle(this, facts)) touched.addresses.add(path)
			}
		}
		noteAddresses()
		for (const facts of present) {
			touched.topics.push(...topicsOfArticle(facts, this.articles))
			touched.topics.push(...topicsOfPlace(facts, keys, this.articles))
		}
		if (before) this.articles.remove(before)
		if (after) this.articles.add(after)
		noteAddresses()
	}
}

function isListKind(type: EntryType): type is ListKind {
	return type in listRoots
}

function topicsOfEntry(type: EntryType, id: string, entry: object | undefined): Topic[] {
	const topics = [whole(`${type}:${id}`)]
	if (type === 'section') topics.push(whole('sections'))
	if (isListKind(type)) topics.push(whole('lists'))
	if (entry && 'slug' in entry) topics.push(whole(`${type}BySlug:${String(entry.slug)}`))
	return topics
}

function loadArticleIndex(state: DatabaseSync): ArticleIndex {
	const rows = state.prepare('SELECT card, formerSlugs FROM cards').all()
	return new ArticleIndex(rows.map(toFacts))
}

function toFacts(row: Record<string, unknown>): ArticleFacts {
	// Both columns are written by `EntryTable.put` alone, from a validated article.
	const card = JSON.parse(String(row.card)) as ArticleCard
	return toArticleFacts({ ...card, formerSlugs: JSON.parse(String(row.formerSlugs)) as string[] })
}
