import type { DatabaseSync } from 'node:sqlite'
import type { Findable } from '#site/search/findable.ts'
import { toTextLetters } from '#site/search/plain/textLetters.ts'
import type { TextQuery } from '#site/search/plain/textQuery.ts'

/** Pieces that are ranked and can be leafed through; nobody turns fifty pages. */
const RANKED_MAX = 500

/** What headline, standfirst and body weigh where the words stand apart. */
const WEIGHTS = '8, 3, 1'

/** Pieces that have the words, best first. */
export interface FoundIds {
	/** All there are; of these at most the first 500 are named. */
	count: number
	ids: string[]
}

/**
 * The words of published pieces in the state file, for readers whose browsers run no script.
 *
 * SQLite folds accents and case; `đ` is no accent to it, so it is given the letter that
 * `toTextLetters` puts instead.
 */
export class TextTable {
	readonly #sql: ReturnType<typeof prepareStatements>

	constructor(state: DatabaseSync) {
		this.#sql = prepareStatements(state)
	}

	/** Keep the piece's words, instead of those it had. */
	put(piece: Pick<Findable, 'id' | 'headline' | 'standfirst' | 'text'>): void {
		const { id } = piece
		const words = [piece.headline, piece.standfirst, piece.text]
		const [title = '', sapo = '', text = ''] = words.map(toTextLetters)
		// To take words out of the index costs twenty times what it costs to look.
		if (this.#has(id, title, `${sapo}\n${text}`)) return
		this.remove(id)
		const { lastInsertRowid: row } = this.#sql.addRow.run(id)
		this.#sql.addWords.run(row, title, sapo, text)
	}

	/** Forget the piece's words. */
	remove(id: string): void {
		const row = this.#sql.row.get(id)?.row
		if (typeof row !== 'number') return
		this.#sql.removeWords.run(row)
		this.#sql.removeRow.run(row)
	}

	/** Standfirst and text of the piece, in the letters of `textLetters.ts`. */
	text(id: string): string {
		const row = this.#sql.row.get(id)?.row
		return typeof row === 'number' ? String(this.#sql.texts.get(row)?.text ?? '') : ''
	}

	/** Ids of pieces in the state file whose words are not here: it is of an earlier release. */
	missing(): string[] {
		return this.#sql.missing.all().map(({ id }) => String(id))
	}

	/** The pieces that have every word: side by side before apart, in the headline before the text. */
	find({ words, everyWord, phrase, exact }: TextQuery): FoundIds {
		if (!words.length) return { count: 0, ids: [] }
		const rows = this.#sql.find.all({ everyWord, phrase, inHeadline: `headline : ${phrase}` })
		const ranked = exact ? this.#exactFirst(rows, exact) : rows
		return { count: Number(rows[0]?.count ?? 0), ids: ranked.map(({ id }) => String(id)) }
	}

	#has(id: string, headline: string, text: string): boolean {
		const row = this.#sql.row.get(id)?.row
		if (typeof row !== 'number') return false
		const known = this.#sql.texts.get(row)
		return known?.headline === headline && known.text === text
	}

	/** Someone who types `đường` does not mean `dương`. */
	#exactFirst(
		rows: readonly Record<string, unknown>[],
		{ phrase, words }: NonNullable<TextQuery['exact']>,
	): Record<string, unknown>[] {
		const ranked = rows.map((row) => {
			const { headline, text } = this.#sql.texts.get(Number(row.row)) ?? {}
			const whole = `${String(headline)}\n${String(text)}`
			if (!words.every((word) => word.test(whole))) return { row, level: 0 }
			if (phrase.test(String(headline))) return { row, level: 3 }
			return { row, level: phrase.test(whole) ? 2 : 1 }
		})
		return ranked.sort((a, b) => b.level - a.level).map(({ row }) => row)
	}
}

function prepareStatements(state: DatabaseSync) {
	const sql = (text: string) => state.prepare(text)
	const having = (words: string) => `SELECT rowid FROM textWords WHERE textWords MATCH ${words}`
	return {
		row: sql('SELECT row FROM textRows WHERE id = ?'),
		addRow: sql('INSERT INTO textRows (id) VALUES (?)'),
		addWords: sql('INSERT INTO textWords (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)'),
		removeRow: sql('DELETE FROM textRows WHERE row = ?'),
		removeWords: sql('DELETE FROM textWords WHERE rowid = ?'),
		texts: sql(
			`SELECT headline, standfirst || char(10) || body AS text FROM textWords WHERE rowid = ?`,
		),
		missing: sql(
			`SELECT id FROM entries WHERE type IN ('article', 'clip', 'infographic') AND id NOT IN (SELECT id FROM textRows)`,
		),
		find: sql(`
			WITH found AS MATERIALIZED (
				SELECT rowid AS row, bm25(textWords, ${WEIGHTS}) AS rank
				FROM textWords WHERE textWords MATCH $everyWord
			)
			SELECT row, id, count(*) OVER () AS count FROM found JOIN textRows USING (row)
			ORDER BY
				(row IN (${having('$inHeadline')})) * 2 + (row IN (${having('$phrase')})) DESC,
				rank, id DESC
			LIMIT ${RANKED_MAX}
		`),
	}
}
