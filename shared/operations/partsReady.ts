import { z } from 'zod'

/** What the CMS says of the parts it stands on; yes and no only, since strangers may ask. */
export const partsReadySchema = z.object({
	/** It may be sent work. */
	ok: z.boolean(),
	database: z.boolean(),
	/** There is room below the data folder, which can be written. */
	disk: z.boolean(),
})

export type PartsReady = z.infer<typeof partsReadySchema>
