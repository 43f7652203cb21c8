import { z } from 'zod'

/** Articles beside the lead: two rows of three. */
export const SECONDS_MOST = 6

/**
 * What editors have put on the home page ("trang chủ"); there is one, with the id `frontPage`.
 *
 * It only names things: what readers may not see is passed over, and the newest fill the places left.
 */
export const publishedFrontPageSchema = z.object({
	id: z.literal('frontPage'),
	/** The article that leads; null for the newest with a picture. */
	lead: z.string().nullable(),
	/** Articles beside the lead, in their order. */
	seconds: z.array(z.string()).max(SECONDS_MOST),
	/** Sections with a strip, in their order; none for all, in the order of the navigation. */
	strips: z.array(z.string()),
	/** What lies ahead and has not ended, the next first. */
	events: z
		.array(
			z.object({
				name: z.string().min(1),
				/** When it begins. */
				from: z.iso.datetime(),
				/** When it ends; null for the end of the day it begins on. */
				until: z.iso.datetime().nullable(),
				/** May be empty. */
				place: z.string(),
				/** On this site (`/…`) or elsewhere (`https://…`); empty for nowhere. */
				link: z.string(),
			}),
		)
		.default([]),
})

export type PublishedFrontPage = z.infer<typeof publishedFrontPageSchema>
