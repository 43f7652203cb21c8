import { z } from 'zod'

/** Words that are looked for as one: `CBCNV` and `cán bộ công nhân viên`. */
const alikeSchema = z.array(z.string().min(1)).min(2)

/** What editors teach the search; there is one entry of it, with the id `searchAids`. */
export const publishedSearchAidsSchema = z.object({
	id: z.literal('searchAids'),
	/** Groups of words and phrases; whoever looks for one finds the others too. */
	synonyms: z.array(alikeSchema),
	/** Articles (ids) that stand above all results for these words, in their order. */
	promoted: z.array(
		z.object({ words: z.array(z.string().min(1)).min(1), articles: z.array(z.string()) }),
	),
})

export type PublishedSearchAids = z.infer<typeof publishedSearchAidsSchema>

/**
 * The same as the browser reads it, at `paths.searchAids`; articles that readers may not see are left out.
 *
 * Not a schema: the browser carries no zod.
 */
export interface SearchAids {
	synonyms: string[][]
	promoted: {
		words: string[]
		results: { path: string; headline: string; publishedAt: string }[]
	}[]
}
