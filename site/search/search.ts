/** What results can be narrowed by, as the search records name it. */
export type FilterName = 'section' | 'unit' | 'type' | 'year' | 'author'

/** What a reader looks for. */
export interface SearchQuery {
	/** As typed; empty finds everything the filters leave. */
	text: string
	/** The chosen value of each filter, as `Found.filters` spells it. */
	filters: Partial<Record<FilterName, string>>
	order: 'best' | 'newest'
}

/** A piece that was found. */
export interface FoundArticle {
	path: string
	/** What readers call its type, such as `Video clip`; absent where nobody said. */
	kind?: string
	headline: string
	/** ISO 8601. */
	publishedAt: string
	section?: string
	unit?: string
	/** The headline in turns plain and marked, beginning with plain. */
	headlineParts: string[]
	/** Words around what was looked for, in turns plain and marked, beginning with plain. */
	excerpt: string[]
	/** Whether the excerpt is where the text begins, and where it ends. */
	isBeginning: boolean
	isEnd: boolean
}

/** A value of a filter, and how many of the articles found so far have it. */
export interface FilterChoice {
	value: string
	count: number
}

/** The articles that answer a query; parts of the archive are loaded only as they are needed. */
export interface Found {
	/** Articles found so far; grows while `next` looks into older parts of the archive. */
	readonly count: number
	/** False while `count` may differ from what a look into the whole archive would tell. */
	readonly isExact: boolean
	/** Whether `next` may give further articles. */
	readonly hasMore: boolean
	/** The next `count` articles; fewer only when there are no others. */
	next(count: number): Promise<FoundArticle[]>
	/** What the articles found so far can be narrowed by; loaded only when asked for. */
	filters(): Promise<Partial<Record<FilterName, FilterChoice[]>>>
}

/** The search as the page uses it. */
export interface Search {
	find(query: SearchQuery): Promise<Found>
	/** What the reader may have meant; nothing when no nearer words are known. */
	suggest(text: string): Promise<string | undefined>
}
