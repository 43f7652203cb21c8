import { z } from 'zod'

/** A published slogan ("khẩu hiệu"): one sentence. It is in the edition in its period alone. */
export const publishedSloganSchema = z.object({
	id: z.string().min(1),
	text: z.string().min(1),
	unit: z.string().nullable(),
	publishedAt: z.iso.datetime(),
	/** The moment at which it leaves readers; never when there is none. */
	expireAt: z.iso.datetime().nullish(),
})

export type PublishedSlogan = z.infer<typeof publishedSloganSchema>
