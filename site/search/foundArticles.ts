import { toOneSpelling } from '#shared/search/oneSpelling.ts'
import { wordsIn, type SearchWord } from '#shared/search/searchWord.ts'
import type { CandidateLine } from './candidateLine.ts'
import { isFoundIn } from './isFoundIn.ts'
import { markWords } from './markWords.ts'
import { isStrong, rankFor } from './rankFor.ts'
import type { FilterName, Found, FoundArticle, SearchQuery } from './search.ts'
import type { FilterCounts, ShardReader, ShardRecord } from './shardReader.ts'
import { toExcerpt } from './toExcerpt.ts'

/** So many of each line are loaded and compared beyond what is shown, for the engine knows no word order. */
const AHEAD = 5

/** Groups of shards that the first page may cost beyond the first group, when that has nothing at all. */
const FURTHER = 2

/** How a query is asked. */
export interface Question {
	/** The query's words, then those of its other wordings. */
	wordings: SearchWord[][]
	order: SearchQuery['order']
	stages: readonly ShardReader[][]
	hidden: ReadonlySet<string>
	/** What a shard may have, a line for each way of asking it. */
	search(shard: ShardReader): Promise<CandidateLine[]>
	count(shard: ShardReader): Promise<FilterCounts>
}

interface Ranked {
	record: ShardRecord
	rank: number
	words: SearchWord[]
	line: CandidateLine
}

/** The answers to one query, in order; looks into further shards only as far as it must. */
export class FoundArticles implements Found {
	readonly #question: Question
	readonly #seen = new Set<string>()
	#stages: readonly ShardReader[][]
	#opened: ShardReader[] = []
	#lines: CandidateLine[] = []
	#pool: Ranked[] = []
	#shown = 0
	#isFirst = true

	constructor(question: Question) {
		this.#question = question
		this.#stages = question.stages
	}

	get count(): number {
		const waiting = new Set(this.#lines.flatMap((line) => line.waiting.map(({ id }) => id)))
		return this.#shown + this.#pool.length + waiting.size
	}

	get isExact(): boolean {
		if (this.#stages.length) return false
		if (this.#lines.every(({ waiting }) => !waiting.length)) return true
		return this.#question.stages.length === 1 && !this.#question.hidden.size
	}

	get hasMore(): boolean {
		return this.count > this.#shown || this.#stages.length > 0
	}

	/** Look into the first group of shards. */
	async open(): Promise<void> {
		await this.#openStage()
	}

	async next(count: number): Promise<FoundArticle[]> {
		const taken: Ranked[] = []
		for (let further = 0; ; further++) {
			await this.#fill(count - taken.length)
			taken.push(...this.#pool.splice(0, count - taken.length))
			if (taken.length >= count || !this.#stages.length) break
			if (this.#isEnough(taken, further)) break
			await this.#openStage()
		}
		this.#isFirst = false
		this.#shown += taken.length
		return taken.map(toFoundArticle)
	}

	async filters(): ReturnType<Found['filters']> {
		const counts = await Promise.all(this.#opened.map((shard) => this.#question.count(shard)))
		const sums: Partial<Record<FilterName, Map<string, number>>> = {}
		for (const [name, value, count] of counts.flatMap(toRows)) {
			const sum = (sums[name] ??= new Map<string, number>())
			if (count) sum.set(value, (sum.get(value) ?? 0) + count)
		}
		const choices = Object.entries(sums).map(([name, sum]) => [
			name,
			[...sum].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
		])
		return Object.fromEntries(choices) as Awaited<ReturnType<Found['filters']>>
	}

	/** The first page costs little when it can; whoever asks for more wants to see something. */
	#isEnough(taken: readonly Ranked[], further: number): boolean {
		if (!taken.length) return this.#isFirst && further >= FURTHER
		return !this.#isFirst || further > 0 || taken.some(({ rank }) => isStrong(rank))
	}

	async #openStage(): Promise<void> {
		const [shards = [], ...rest] = this.#stages
		this.#stages = rest
		this.#opened.push(...shards)
		const lines = await Promise.all(shards.map((shard) => this.#question.search(shard)))
		this.#lines.push(...lines.flat())
	}

	/**
	 * Load so much that the next `count` of all are known.
	 *
	 * A line is followed as long as what it gave lately is among them: each text loaded is bytes to wait for.
	 */
	async #fill(count: number): Promise<void> {
		const ahead = this.#question.order === 'best' ? AHEAD : 1
		for (;;) {
			this.#sort()
			const next = new Set(this.#pool.slice(0, count))
			const short = this.#lines.flatMap((line) => {
				const beyond = this.#pool.filter((ranked) => ranked.line === line && !next.has(ranked))
				const missing = ahead - beyond.length
				return line.waiting.length && missing > 0 ? [{ line, missing }] : []
			})
			if (!short.length) break
			await Promise.all(short.map(({ line, missing }) => this.#follow(line, missing)))
		}
	}

	async #follow(line: CandidateLine, count: number): Promise<void> {
		const records = await line.load(line.isTried ? count : 1)
		const ranked = records.map((record) => this.#rank(record, line))
		// A shard without one of the words answers with what has the others.
		if (!line.isTried && !ranked[0]?.rank) line.waiting = []
		line.isTried = true
		this.#pool.push(...ranked.filter((each) => each.rank > 0 && this.#isNew(each.record)))
	}

	#sort(): void {
		const places = new Map(this.#lines.map((line, place) => [line, place]))
		const place = ({ line, record }: Ranked) => (places.get(line) ?? 0) * 1e6 + line.placeOf(record)
		this.#pool.sort((a, b) => {
			if (this.#question.order === 'newest')
				return a.record.publishedAt < b.record.publishedAt ? 1 : -1
			return b.rank - a.rank || place(a) - place(b)
		})
	}

	/** The best rank in any wording; the words as they were typed win a tie. */
	#rank(record: ShardRecord, line: CandidateLine): Ranked {
		const fields = [record.headline, ...record.texts].map(wordsIn)
		const ranks = this.#question.wordings.map((words, place) => ({
			words,
			rank: rankFor(words, fields) - (place ? 0.5 : 0),
		}))
		const best = ranks.reduce((a, b) => (b.rank > a.rank ? b : a))
		return { record, line, ...best }
	}

	#isNew({ key, path }: ShardRecord): boolean {
		if (this.#question.hidden.has(key) || this.#seen.has(path)) return false
		this.#seen.add(path)
		return true
	}
}

function toRows(counts: FilterCounts): [FilterName, string, number][] {
	return Object.entries(counts).flatMap(([name, values]) =>
		// The record's filters have these names and no others.
		Object.entries(values).map(([value, count]): [FilterName, string, number] => [
			name as FilterName,
			value,
			count,
		]),
	)
}

function toFoundArticle({ record, words }: Ranked): FoundArticle {
	const { path, headline, publishedAt, kind, section, unit, texts } = record
	const text = toOneSpelling(texts.filter(Boolean).join(' '))
	const isFound = isFoundIn(words, [headline, text].flatMap(wordsIn))
	const { parts, isBeginning, isEnd } = toExcerpt(text, isFound)
	return {
		path,
		headline,
		publishedAt,
		...(kind && { kind }),
		...(section && { section }),
		...(unit && { unit }),
		headlineParts: markWords(toOneSpelling(headline), isFound),
		excerpt: parts,
		isBeginning,
		isEnd,
	}
}
