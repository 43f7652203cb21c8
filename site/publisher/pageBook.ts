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
 * Which pages the site has, what each asked of the edition, and which are due.
 *
 * It is the journal as well: a page is due from the transaction that takes a change over until its file
 * is safely on disk, so whatever a crash interrupts is done again.
 */
export class PageBook {
	readonly #store: EditionStore
	readonly #state: DatabaseSync
	readonly #sql: ReturnType<typeof prepareStatements>

	constructor(store: EditionStore) {
		this.#store = store
		this.#state = store.state
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
				this.#sql.markAsked.run({ question: Number(id), answer, why: String(question), now })
			}
		}
		for (const path of touched.addresses) {
			const exists = hasAddress(this.#store, path)
			if (exists === this.has(path)) continue
			this.#sql.mark.run(path, exists ? 'appears' : 'vanishes', now)
		}
	}

	/** Mark a page due that should be there and is not. */
	markMissing(path: string, now: number): void {
		this.#sql.mark.run(path, 'missing', now)
	}

	/** Whether a page at `path` has been published. */
	has(path: string): boolean {
		return this.#sql.page.get(path) !== undefined
	}

	/** Every published page's path. */
	paths(): string[] {
		return this.#sql.paths.all().map(({ path }) => String(path))
	}

	/** How many pages are published. */
	count(): number {
		return Number(this.#sql.count.get()?.count)
	}

	/** What is due. */
	due(): DuePage[] {
		return this.#sql.due.all() as unknown as DuePage[]
	}

	/** How many pages are due and since when the oldest of them. */
	dueSince(): { count: number; since: number | null } {
		return this.#sql.dueSince.get() as unknown as { count: number; since: number | null }
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
				this.#sql.settle.run(path)
			}
		})
	}

	/** Forget pages whose files are gone, and every question that no other page asks. */
	forget(paths: readonly string[]): void {
		inTransaction(this.#state, () => {
			for (const path of paths) {
				const page = this.#sql.page.get(path)?.id
				if (page !== undefined) {
					this.#forgetAsked(Number(page), new Set())
					this.#sql.removePage.run(Number(page))
				}
				this.#sql.settle.run(path)
			}
		})
	}

	/** Begin anew: no page is published and none is due. */
	clear(): void {
		inTransaction(this.#state, () => {
			for (const table of ['asked', 'questions', 'pages', 'due']) {
				this.#state.exec(`DELETE FROM ${table}`)
			}
		})
	}

	/** The page's number; what it asked before and does not now, is forgotten. */
	#pageId(path: string, asked: readonly Answered[]): number {
		const known = this.#sql.page.get(path)?.id
		if (known === undefined) return Number(this.#sql.putPage.run(path).lastInsertRowid)
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
		markAsked: sql(`INSERT OR IGNORE INTO due SELECT path, :why, :now FROM asked
			JOIN pages ON pages.id = asked.page WHERE question = :question AND answer <> :answer`),
		mark: sql('INSERT OR IGNORE INTO due VALUES (?, ?, ?)'),
		page: sql('SELECT id FROM pages WHERE path = ?'),
		paths: sql('SELECT path FROM pages'),
		count: sql('SELECT count(*) AS count FROM pages'),
		due: sql('SELECT path, why, since FROM due'),
		dueSince: sql('SELECT count(*) AS count, min(since) AS since FROM due'),
		putPage: sql('INSERT INTO pages (path) VALUES (?)'),
		removePage: sql('DELETE FROM pages WHERE id = ?'),
		question: sql('SELECT id FROM questions WHERE question = ?'),
		putQuestion: sql('INSERT INTO questions (question, topic, low, high) VALUES (?, ?, ?, ?)'),
		askedBy: sql(`SELECT id, questions.question FROM asked
			JOIN questions ON questions.id = asked.question WHERE page = ?`),
		putAsked: sql('INSERT OR REPLACE INTO asked VALUES (?, ?, ?)'),
		removeAsked: sql('DELETE FROM asked WHERE page = ? AND question = ?'),
		removeUnasked: sql(`DELETE FROM questions WHERE id = :question
			AND NOT EXISTS (SELECT 1 FROM asked WHERE question = :question)`),
		settle: sql('DELETE FROM due WHERE path = ?'),
	}
}
