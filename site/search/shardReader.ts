import type { FilterName } from './search.ts'

/** What a shard is asked. */
export interface ShardQuestion {
	/** From `toSearchTerm`; nothing finds everything the filters leave. */
	term: string | null
	filters: Partial<Record<FilterName, string>>
	order: 'best' | 'newest'
}

/** Something in a shard that may answer. */
export interface Candidate {
	/** The same for the same article in the same shard. */
	id: string
	/** The engine's own opinion, comparable within a shard. */
	score: number
	/** Where the words stand in the text that `toRecordText` made. */
	places: readonly number[]
	load(): Promise<ShardRecord>
}

/** What a shard tells of an article. */
export interface ShardRecord {
	path: string
	key: string
	publishedAt: string
	headline: string
	/** The standfirst and, where the shard has it, the body. */
	texts: string[]
	kind?: string
	section?: string
	unit?: string
}

/** How often each value of each filter is among the answers. */
export type FilterCounts = Partial<Record<FilterName, Record<string, number>>>

/** One shard of the search index, whichever engine reads it. */
export interface ShardReader {
	find(question: ShardQuestion): Promise<Candidate[]>
	count(question: ShardQuestion): Promise<FilterCounts>
}
