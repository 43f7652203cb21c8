import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

const slugSchema = z.string().regex(SLUG_PATTERN)

/** Whose name stands over an article: a person of the newsroom, or a pen name as it was typed. */
const bylineSchema = z.union([
	z.object({ person: z.string().min(1) }),
	z.object({ penName: z.string().min(1) }),
])

/** A published article, as the site and the screens receive it. References are ids of other entries. */
export const publishedArticleSchema = z.object({
	/** Stable across edits and renames; the slug is not. */
	id: z.string().min(1),
	/** Last part of the article's address: `/bai-viet/<slug>/`. */
	slug: slugSchema,
	/** Addresses the article once had; each redirects to the present one. */
	formerSlugs: z.array(slugSchema),
	headline: z.string().min(1),
	/** "Sapo": one or two sentences, also the text of cards and slides; may be empty. */
	standfirst: z.string(),
	/** HTML in the vocabulary of `bodyHtml.ts`. The site sanitises it all the same. */
	body: z.string(),
	section: z.string().min(1),
	unit: z.string().nullable(),
	tags: z.array(z.string()),
	byline: z.array(bylineSchema),
	cover: z
		.object({
			media: z.string().min(1),
			/** Empty: the picture's own caption and credit hold. */
			caption: z.string(),
			credit: z.string(),
		})
		.nullable(),
	/** Where a republished piece first appeared. */
	source: z.object({ name: z.string().min(1), url: z.string() }).nullable(),
	/** Documents (PDF) that readers may download, media documents in their order. */
	documents: z.array(z.string()).default([]),
	/** What was put right since readers first had it, in the newsroom's words; empty when nothing was. */
	correction: z.string(),
	/** Every media document the piece uses, cover and body. */
	media: z.array(z.string()),
	/** First publication. Corrections move `updatedAt`, never this. */
	publishedAt: z.iso.datetime(),
	/** When readers last got a new text; equals `publishedAt` until the first correction. */
	updatedAt: z.iso.datetime(),
	/** The moment at which it leaves readers; never when there is none. */
	expireAt: z.iso.datetime().nullish(),
})

export type PublishedArticle = z.infer<typeof publishedArticleSchema>
