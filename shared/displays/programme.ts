import { z } from 'zod'
import { scheduleSchema } from './schedule.ts'

/**
 * How a programme gets its time: all of its windows, so many minutes of every hour, or what is left.
 */
export const programmeKinds = ['fixed', 'share', 'fill'] as const

/** On whose displays a programme plays: those of its unit, or of its unit and all units below it. */
export const programmeReaches = ['unit', 'branch'] as const

/** Types of entry a programme may show. */
export const shownTypes = ['article', 'banner', 'clip', 'infographic', 'slogan'] as const

/** Whose pieces a feed takes: those of the unit the display stands in, of the programme's unit and all below it, or everybody's. */
export const feedScopes = ['display', 'programme', 'all'] as const

/** How often in an hour the guaranteed minutes may come. */
export const timesPerHour = [1, 2, 3, 4, 6] as const

export type ProgrammeKind = (typeof programmeKinds)[number]
export type ProgrammeReach = (typeof programmeReaches)[number]
export type ShownType = (typeof shownTypes)[number]
export type FeedScope = (typeof feedScopes)[number]

const itemShape = {
	/** Stable while the item stays in the programme. */
	id: z.string().min(1),
	/** Seconds it stays; null for as long as the rule says. */
	seconds: z.number().int().positive().nullable(),
	schedule: scheduleSchema,
}

const programmeItemSchema = z.discriminatedUnion('kind', [
	z.object({
		...itemShape,
		kind: z.literal('piece'),
		/** Shown only while readers may see it. */
		piece: z.object({ type: z.enum(shownTypes), id: z.string().min(1) }),
	}),
	z.object({
		...itemShape,
		kind: z.literal('photo'),
		/** A media document. */
		picture: z.string().min(1),
		/** May be empty. */
		caption: z.string(),
	}),
	z.object({
		...itemShape,
		kind: z.literal('notice'),
		headline: z.string().min(1),
		/** Paragraphs apart by line breaks; may be empty. */
		text: z.string(),
	}),
	z.object({
		...itemShape,
		kind: z.literal('feed'),
		type: z.enum(shownTypes),
		scope: z.enum(feedScopes),
		/** Of this section only; null for any. */
		section: z.string().nullable(),
		/** Not older than so many days; null for any age. */
		days: z.number().int().positive().nullable(),
		/** At most so many, the newest first. */
		count: z.number().int().positive(),
	}),
])

/** A published programme ("chương trình phát"): what displays loop. References are ids of other entries. */
export const publishedProgrammeSchema = z.object({
	id: z.string().min(1),
	name: z.string().min(1),
	/** Whose it is; null for the head of the corporation. */
	unit: z.string().nullable(),
	reach: z.enum(programmeReaches),
	/** On these displays only; none stands for all within reach. */
	displays: z.array(z.string()),
	kind: z.enum(programmeKinds),
	/** What a `share` is guaranteed; 0 for others. */
	minutesPerHour: z.number().int().min(0).max(60),
	/** Into how many equal parts the guaranteed minutes are split. */
	timesPerHour: z.union(timesPerHour.map((times) => z.literal(times))),
	/** Of programmes of one kind that want the same time, those with the highest number play. */
	priority: z.number().int(),
	schedule: scheduleSchema,
	items: z.array(programmeItemSchema),
	/** Every media document the programme itself uses. */
	media: z.array(z.string()),
	/** The moment at which it leaves the edition; null for never. */
	expireAt: z.iso.datetime().nullable(),
	publishedAt: z.iso.datetime(),
})

export type ProgrammeItem = z.infer<typeof programmeItemSchema>
export type PublishedProgramme = z.infer<typeof publishedProgrammeSchema>
