import { z } from 'zod'

/** Where a banner stands on the home page and on the front of its unit: under the masthead, beside the news, below it. */
export const bannerPositions = ['top', 'column', 'bottom'] as const

export type BannerPosition = (typeof bannerPositions)[number]

/** A published banner: a picture that calls for something. It is in the edition in its period alone. */
export const publishedBannerSchema = z.object({
	id: z.string().min(1),
	/** What it calls for, in words. */
	headline: z.string().min(1),
	/** A media document. */
	picture: z.string().min(1),
	/** Where a click leads, on this site (`/…`) or elsewhere (`https://…`); empty for nowhere. */
	link: z.string(),
	position: z.enum(bannerPositions),
	/** Place among the banners of its position, ascending; ties are settled by the newest. */
	order: z.number(),
	unit: z.string().nullable(),
	publishedAt: z.iso.datetime(),
	/** The moment at which it leaves readers; never when there is none. */
	expireAt: z.iso.datetime().nullish(),
})

export type PublishedBanner = z.infer<typeof publishedBannerSchema>
