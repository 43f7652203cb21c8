/** Where the browser reads `Shards`; the one file of the search that is never cached for long. */
export const SHARDS_PATH = '/pagefind/shards.json'

/** An index; `path` is a folder that ends with `/`. */
export interface Shard {
	path: string
	documents: number
}

/** What the search consists of now. Not a schema: it is read in the browser, which carries no zod. */
export interface Shards {
	/** Folder of the engine, ending with `/`, such as `/pagefind/1.6.0/`; holds `pagefind.js` and an index without documents. */
	engine: string
	/** Whole texts of the newest and the lately changed articles; none before the first is published. */
	hot: Shard[]
	/** Headlines and standfirsts of all others, newest first. */
	leads: Shard[]
	/** The whole texts of the same articles, newest first, in shards of their own. */
	bodies: Shard[]
	/** Keys (`parseResultAddress`) of records that a shard still has but readers may not find any more. */
	hidden: string[]
}
