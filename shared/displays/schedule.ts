import { z } from 'zod'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A part of the day, in Vietnamese time: from the first minute up to but not including the last. */
export const timeWindowSchema = z.object({
	from: timeOfDay,
	/** Not later than `from`: on the next day. Equal: a whole day. */
	until: timeOfDay,
})

/** When something plays; what is left open does not limit it. */
export const scheduleSchema = z.object({
	/** First moment. */
	from: z.iso.datetime().nullable(),
	/** The moment at which it no longer plays. */
	until: z.iso.datetime().nullable(),
	/** Days of the week, 1 (Monday) to 7 (Sunday); none stands for all. */
	weekdays: z.array(z.number().int().min(1).max(7)),
	/** Windows of the day, each of which belongs to the day it begins on; none stands for the whole day. */
	windows: z.array(timeWindowSchema),
})

export type TimeWindow = z.infer<typeof timeWindowSchema>
export type Schedule = z.infer<typeof scheduleSchema>

/** Always. */
export const always: Schedule = { from: null, until: null, weekdays: [], windows: [] }
