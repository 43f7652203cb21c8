import { z } from 'zod'

/** An urgent notice ("thông báo khẩn") that is on displays. It is in the edition until it ends. */
export const publishedNoticeSchema = z.object({
	id: z.string().min(1),
	headline: z.string().min(1),
	/** Paragraphs apart by line breaks; may be empty. */
	text: z.string(),
	/** A drill says so on every display. */
	drill: z.boolean(),
	/** On displays of these units and all below them; none stands for every display. */
	units: z.array(z.string()),
	/** When it was sent. */
	from: z.iso.datetime(),
	/** When it ends by itself. */
	until: z.iso.datetime(),
})

export type PublishedNotice = z.infer<typeof publishedNoticeSchema>
