import { rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { listRoots } from '#shared/paths.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { EditionStore } from '#site/edition/store.ts'

/** What a peer shows of an article. */
export type News = Pick<
	PublishedArticle,
	'id' | 'slug' | 'headline' | 'standfirst' | 'body' | 'publishedAt'
> & { lists: { kind: string; slug: string }[] }

/**
 * The articles of a publisher's state file as plain SQLite tables, for a peer to read.
 *
 * `articles`, `lists` by kind (first part of the address) and slug, and who is `listed` where.
 */
export class NewsFile {
	readonly #tables: DatabaseSync

	constructor(file: string) {
		this.#tables = new DatabaseSync(file)
		this.#tables.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS articles (id TEXT PRIMARY KEY, slug TEXT UNIQUE, headline TEXT, standfirst TEXT, body TEXT, publishedAt TEXT);
CREATE INDEX IF NOT EXISTS articles_by_time ON articles (publishedAt, id);
CREATE TABLE IF NOT EXISTS lists (kind TEXT, slug TEXT, name TEXT, PRIMARY KEY (kind, slug));
CREATE TABLE IF NOT EXISTS listed (kind TEXT, slug TEXT, article TEXT, time TEXT, PRIMARY KEY (kind, slug, time, article)) WITHOUT ROWID;`)
	}

	/** Fill the file anew from the publisher's; how many articles there are. */
	static async fill(file: string, stateFile: string): Promise<number> {
		await rm(file, { force: true })
		const store = new EditionStore(stateFile)
		const news = new NewsFile(file)
		const { entries } = store
		news.#tables.exec('BEGIN')
		for (const kind of ['section', 'unit', 'tag'] as const) {
			for (const { slug, name } of entries.allKept(kind)) {
				const put = 'INSERT INTO lists VALUES (?, ?, ?)'
				news.#tables.prepare(put).run(listRoots[kind], slug, name)
			}
		}
		const all = store.pieces.list('all')
		for (const { id } of all) {
			const article = entries.find('article', id)
			if (!article) continue
			const subjects = [
				['section', article.section] as const,
				...(article.unit ? [['unit', article.unit] as const] : []),
				...article.tags.map((tag) => ['tag', tag] as const),
			]
			const lists = subjects.flatMap(([kind, subject]) => {
				const slug = entries.kept(kind, subject)?.slug
				return slug ? [{ kind: listRoots[kind], slug }] : []
			})
			news.put({ ...article, lists })
		}
		news.#tables.exec('COMMIT')
		news.close()
		store.close()
		return all.length
	}

	/** Add an article. */
	put({ id, slug, headline, standfirst, body, publishedAt, lists }: News): void {
		this.#tables
			.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)')
			.run(id, slug, headline, standfirst, body, publishedAt)
		for (const list of lists) {
			const put = 'INSERT INTO listed VALUES (?, ?, ?, ?)'
			this.#tables.prepare(put).run(list.kind, list.slug, id, publishedAt)
		}
	}

	/** The article that readers see first. */
	newestSlug(): string {
		const newest = 'SELECT slug FROM articles ORDER BY publishedAt DESC, id DESC LIMIT 1'
		return String(this.#tables.prepare(newest).get()?.slug)
	}

	close(): void {
		this.#tables.close()
	}
}
