import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'
import { timeWindowSchema } from './schedule.ts'

/** How a display hangs. */
export const orientations = ['landscape', 'portrait'] as const

/** What may stand around what plays. */
export const displayZones = ['ticker', 'clock', 'logo'] as const

export type Orientation = (typeof orientations)[number]
export type DisplayZone = (typeof displayZones)[number]

/** A display ("màn hình"), as the site receives it. */
export const publishedDisplaySchema = z.object({
	id: z.string().min(1),
	/** Last part of its address: `/man-hinh/<slug>/`. */
	slug: z.string().regex(SLUG_PATTERN),
	name: z.string().min(1),
	/** Where it hangs, in words; may be empty. */
	place: z.string(),
	/** Whose it is; null for the head of the corporation. */
	unit: z.string().nullable(),
	orientation: z.enum(orientations),
	zones: z.array(z.enum(displayZones)),
	/** Whether clips are heard. */
	sound: z.boolean(),
	/** When it is dimmed. */
	quietHours: timeWindowSchema.nullable(),
	/** Hours for which it may show what it has while nobody can tell it what was withdrawn. */
	leaseHours: z.number().int().positive(),
})

export type PublishedDisplay = z.infer<typeof publishedDisplaySchema>
