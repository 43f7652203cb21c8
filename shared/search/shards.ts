/** Where the browser reads `Shards`; the one file of the search that is never cached for long. */
export const SHARDS_PATH = '/pagefind/shards.json'

/** What the search consists of now. Not a schema: it is read in the browser, which carries no zod. */
export interface Shards {
	/** Folder of the engine, ending with `/`, such as `/pagefind/1.6.0/`; holds `pagefind.js` and an index without documents. */
	engine: string
	/** Indexes to be searched together; `path` is a folder that ends with `/`. */
	shards: { path: string; documents: number }[]
	/** Keys (`parseResultAddress`) of records that a shard still has but readers may not find any more. */
	hidden: string[]
}
