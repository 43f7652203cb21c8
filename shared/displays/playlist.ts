import { z } from 'zod'
import { displayZones, orientations } from './display.ts'
import { publishedNoticeSchema } from './notice.ts'
import { programmeKinds, shownTypes, timesPerHour } from './programme.ts'
import { scheduleSchema, timeWindowSchema } from './schedule.ts'

/** A file that a display keeps; it shows nothing whose bytes have another hash. */
export const playlistFileSchema = z.object({
	/** Address on this site. */
	url: z.string().startsWith('/'),
	/** Bytes. */
	size: z.number().int().nonnegative(),
	/** SHA-256 of the bytes, in hexadecimal digits. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	mimeType: z.string().min(1),
	/** Pixels; null where nobody could tell. */
	width: z.number().int().positive().nullable(),
	height: z.number().int().positive().nullable(),
})

const slideShape = {
	/** Stable from one playlist to the next, and unique within one. */
	id: z.string().min(1),
	/** What is shown, for the proof of play. */
	source: z.object({
		type: z.enum([...shownTypes, 'photo', 'notice']),
		id: z.string().min(1),
	}),
	/** A name for people. */
	name: z.string(),
	seconds: z.number().int().positive(),
	/** Its own times, and no longer than readers may see what it shows. */
	schedule: scheduleSchema,
}

/** What is on a display for some seconds. */
export const slideSchema = z.discriminatedUnion('kind', [
	z.object({
		...slideShape,
		kind: z.literal('picture'),
		file: playlistFileSchema,
		alt: z.string(),
		/** May be empty. */
		caption: z.string(),
	}),
	/** A picture too tall to be read at once: it moves from its top to its end. */
	z.object({ ...slideShape, kind: z.literal('tall'), file: playlistFileSchema, alt: z.string() }),
	z.object({
		...slideShape,
		kind: z.literal('clip'),
		file: playlistFileSchema,
		captions: playlistFileSchema.nullable(),
	}),
	/** A card made from an article. */
	z.object({
		...slideShape,
		kind: z.literal('headline'),
		/** The section's name; may be empty. */
		kicker: z.string(),
		headline: z.string().min(1),
		/** Shortened by rule; may be empty. */
		standfirst: z.string(),
		/** The unit's short name and the day, for people. */
		byline: z.string(),
		file: playlistFileSchema.nullable(),
		/** Percent from the left and the top that stay visible when the picture is cropped. */
		focalX: z.number(),
		focalY: z.number(),
		/** Path data of the QR code that leads to the page, and the length of its sides in modules. */
		qr: z.object({ path: z.string(), size: z.number().int().positive() }),
	}),
	z.object({ ...slideShape, kind: z.literal('slogan'), text: z.string().min(1) }),
	z.object({
		...slideShape,
		kind: z.literal('notice'),
		headline: z.string().min(1),
		text: z.string(),
	}),
])

/** A programme as one display plays it. */
export const playlistProgrammeSchema = z.object({
	id: z.string().min(1),
	name: z.string(),
	/** The short name of the unit whose it is. */
	unit: z.string(),
	/** Steps down from the head of the corporation (0) to that unit. */
	depth: z.number().int().nonnegative(),
	kind: z.enum(programmeKinds),
	minutesPerHour: z.number().int().min(0).max(60),
	timesPerHour: z.union(timesPerHour.map((times) => z.literal(times))),
	priority: z.number().int(),
	schedule: scheduleSchema,
	slides: z.array(slideSchema),
})

/** An urgent notice as a display gets it. */
export const playlistNoticeSchema = publishedNoticeSchema.omit({ units: true })

/** Everything a display shows until it hears something newer: `/man-hinh/<slug>/playlist.json`. */
export const playlistSchema = z.object({
	/** Changes with anything else in it. */
	version: z.string().min(1),
	display: z.object({
		id: z.string().min(1),
		slug: z.string().min(1),
		name: z.string(),
		place: z.string(),
		orientation: z.enum(orientations),
		zones: z.array(z.enum(displayZones)),
		sound: z.boolean(),
		quietHours: timeWindowSchema.nullable(),
		leaseHours: z.number().int().positive(),
	}),
	/** Whose displays these are. */
	identity: z.object({
		name: z.string(),
		shortName: z.string(),
		logo: playlistFileSchema.nullable(),
	}),
	programmes: z.array(playlistProgrammeSchema),
	/** What runs along the foot, in order. */
	ticker: z.array(
		z.object({
			id: z.string().min(1),
			text: z.string().min(1),
			until: z.iso.datetime().nullable(),
		}),
	),
	notices: z.array(playlistNoticeSchema),
})

export type PlaylistFile = z.infer<typeof playlistFileSchema>
export type Slide = z.infer<typeof slideSchema>
export type PlaylistProgramme = z.infer<typeof playlistProgrammeSchema>
export type PlaylistNotice = z.infer<typeof playlistNoticeSchema>
export type Playlist = z.infer<typeof playlistSchema>
