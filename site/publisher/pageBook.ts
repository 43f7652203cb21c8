import type { DatabaseSync } from 'node:sqlite'
import { hasAddress } from '#site/edition/addresses.ts'
import type { Edition } from '#site/edition/edition.ts'
import { answerNow, parseQuestion, type Answered } from '#site/edition/questions.ts'
import { inTransaction } from '#site/edition/stateFile.ts'
import type { EditionStore, Touched } from '#site/edition/store.ts'
import { topicOf } from '#site/edition/topics.ts'

/** A page that has to be rendered or removed, why, and since when (milliseconds since 1970). */
export interface DuePage {
	path: string
	why: string
	since: number
}

/**
 * Which pages a release has, what each asked of the edition, and which are due.
 *
 * A change makes the pages of every release due: of the present one they are rendered, of the former
 * one dropped, to be rendered should it come back.
 *
 * It is the journal as well: a page is due from the transaction that takes a change over until its file
 * is safely on disk, so whatever a crash interrupts is done again.
 */
export class PageBook {
	readonly #store: EditionStore
	readonly #state: DatabaseSync
	readonly #release: string
	readonly #sql: ReturnType<typeof prepareStatements>

	constructor(store: EditionStore, release: string) {
		this.#store = store
		this.#state = store.state
		this.#release = release
		this.#sql = prepareStatements(store.state)
	}

	/** Mark the pages due whose answers a change altered, and those that appear or vanish with it. */
	markDue(touched: Touched, edition: Edition, now: number): void {
		const seen = new Set<string>()
		for (const { topic, low, high } of touched.topics) {
			const key = `${topic} ${low} ${high}`
			if (seen.has(key)) continue
			seen.add(key)
			for (const { id, question } of this.#sql.questions.all(topic, low, high)) {
				const answer = answerNow(edition, String(question))
				const why = JSON.stringify(parseQuestion(String(question)))
				this.#sql.markAsked.run({ question: Number(id), answer, why, now })
			}
		}
		const releases = this.#releases()
		for (const path of touched.addresses) {
			const exists = hasAddress(this.#store, path)
			for (const release of releases) {
				if (exists === (this.#sql.page.get(release, path) !== undefined)) continue
				this.#sql.mark.run(release, path, exists ? 'appears' : 'vanishes', now)
			}
		}
	}

	/** Mark a page due that should be there and is not. */
	markMissing(path: string, now: number): void {
		this.#sql.mark.run(this.#release, path, 'missing', now)
	}

	/** Whether a page at `path` has been published. */
	has(path: string): boolean {
		return this.#sql.page.get(this.#release, path) !== undefined
	}

	/** Every published page's path. */
	paths(): string[] {
		return this.#sql.paths.all(this.#release).map(({ path }) => String(path))
	}

	/** How many pages are published. */
	count(): number {
		return Number(this.#sql.count.get(this.#release)?.count)
	}

	/** What is due. */
	due(): DuePage[] {
		return this.#sql.due.all(this.#release) as unknown as DuePage[]
	}

	/** How many pages are due and since when the oldest of them. */
	dueSince(): { count: number; since: number | null } {
		return this.#sql.dueSince.get(this.#release) as unknown as {
			count: number
			since: number | null
		}
	}

	/** Remember what pages asked now that their files are on disk; they are due no longer. */
	record(pages: readonly { path: string; asked: readonly Answered[] }[]): void {
		inTransaction(this.#state, () => {
			// Pages of one batch ask much the same. What is in here is asked by a page of the batch, so it stays.
			const questionIds = new Map<string, number>()
			for (const { path, asked } of pages) {
				const page = this.#pageId(path, asked)
				for (const { question, answer } of asked) {
					const id = questionIds.get(question) ?? this.#questionId(question)
					questionIds.set(question, id)
					this.#sql.putAsked.run(page, id, answer)
				}
				this.#sql.settle.run(this.#release, path)
			}
		})
	}

	/** Forget pages whose files are gone, and every question that no other page asks. */
	forget(paths: readonly string[]): void {
		inTransaction(this.#state, () => {
			for (const path of paths) {
				const page = this.#sql.page.get(this.#release, path)?.id
				if (page !== undefined) {
					this.#forgetAsked(Number(page), new Set())
					this.#sql.removePage.run(Number(page))
				}
				this.#sql.settle.run(this.#release, path)
			}
		})
	}

	/** Forget every release but these. */
	keepOnly(releases: readonly string[]): void {
		const others = this.#releases().filter((release) => !releases.includes(release))
		if (!others.length) return
		inTransaction(this.#state, () => {
			for (const release of others) {
				this.#sql.removeRelease.run(release)
				this.#sql.settleRelease.run(release)
			}
			this.#state.exec('DELETE FROM asked WHERE page NOT IN (SELECT id FROM pages)')
			this.#state.exec('DELETE FROM questions WHERE id NOT IN (SELECT question FROM asked)')
		})
	}

	/** Every release that has a page or should have one. */
	#releases(): string[] {
		return this.#sql.releases.all().map(({ release }) => String(release))
	}

	/** The page's number; what it asked before and does not now, is forgotten. */
	#pageId(path: string, asked: readonly Answered[]): number {
		const known = this.#sql.page.get(this.#release, path)?.id
		if (known === undefined)
			return Number(this.#sql.putPage.run(this.#release, path).lastInsertRowid)
		this.#forgetAsked(Number(known), new Set(asked.map(({ question }) => question)))
		return Number(known)
	}

	#questionId(question: string): number {
		const known = this.#sql.question.get(question)?.id
		if (known !== undefined) return Number(known)
		const { topic, low, high } = topicOf(parseQuestion(question))
		return Number(this.#sql.putQuestion.run(question, topic, low, high).lastInsertRowid)
	}

	/** Questions hold addresses and ids of what readers no longer see, so none may stay behind unasked. */
	#forgetAsked(page: number, keep: ReadonlySet<string>): void {
		for (const { id, question } of this.#sql.askedBy.all(page)) {
			if (keep.has(String(question))) continue
			this.#sql.removeAsked.run(page, Number(id))
			this.#sql.removeUnasked.run({ question: Number(id) })
		}
	}
}

function prepareStatements(state: DatabaseSync) {
	const sql = (text: string) => state.prepare(text)
	return {
		questions: sql('SELECT id, question FROM questions WHERE topic = ? AND high > ? AND low < ?'),
		markAsked: sql(`INSERT OR IGNORE INTO due SELECT release, path, :why, :now FROM asked
			JOIN pages ON pages.id = asked.page WHERE question = :question AND answer <> :answer`),
		mark: sql('INSERT OR IGNORE INTO due VALUES (?, ?, ?, ?)'),
		page: sql('SELECT id FROM pages WHERE release = ? AND path = ?'),
		paths: sql('SELECT path FROM pages WHERE release = ?'),
		count: sql('SELECT count(*) AS count FROM pages WHERE release = ?'),
		// Leaps from one release to the next; SELECT DISTINCT would read every page.
		releases: sql(`WITH RECURSIVE found(release) AS (
				SELECT min(release) FROM pages
				UNION ALL SELECT (SELECT min(release) FROM pages WHERE release > found.release)
				FROM found WHERE found.release IS NOT NULL
			) SELECT release FROM found WHERE release IS NOT NULL`),
		removeRelease: sql('DELETE FROM pages WHERE release = ?'),
		settleRelease: sql('DELETE FROM due WHERE release = ?'),
		due: sql('SELECT path, why, since FROM due WHERE release = ?'),
		dueSince: sql('SELECT count(*) AS count, min(since) AS since FROM due WHERE release = ?'),
		putPage: sql('INSERT INTO pages (release, path) VALUES (?, ?)'),
		removePage: sql('DELETE FROM pages WHERE id = ?'),
		question: sql('SELECT id FROM questions WHERE question = ?'),
		putQuestion: sql('INSERT INTO questions (question, topic, low, high) VALUES (?, ?, ?, ?)'),
		askedBy: sql(`SELECT id, questions.question FROM asked
			JOIN questions ON questions.id = asked.question WHERE page = ?`),
		putAsked: sql('INSERT OR REPLACE INTO asked VALUES (?, ?, ?)'),
		removeAsked: sql('DELETE FROM asked WHERE page = ? AND question = ?'),
		removeUnasked: sql(`DELETE FROM questions WHERE id = :question
			AND NOT EXISTS (SELECT 1 FROM asked WHERE question = :question)`),
		settle: sql('DELETE FROM due WHERE release = ? AND path = ?'),
	}
}
