import { z } from 'zod'
import { PLAYS_PER_REPORT } from './reportRules.ts'

export * from './reportRules.ts'

/** A device that waits to be paired with a display. */
export const pairingSchema = z.object({
	/** What a person types, such as `K7P3QX`. */
	code: z.string().min(1),
	/** What the device alone knows. */
	secret: z.string().min(1),
	expiresAt: z.iso.datetime(),
})

/** Whether somebody has entered the code, and what the device gets for it. */
export const pairingStateSchema = z.discriminatedUnion('state', [
	z.object({ state: z.literal('waiting') }),
	z.object({
		state: z.literal('paired'),
		/** Opens the report of this display and nothing else. */
		token: z.string().min(1),
		/** The display's page. */
		path: z.string().startsWith('/'),
	}),
])

/**
 * One slide that was on a display.
 *
 * An urgent notice is a play as well: `type` is `notice`, `slide` and `id` are the notice's id, and
 * `programme` is empty.
 */
export const playSchema = z.object({
	/** The slide's id in the playlist. */
	slide: z.string().min(1).max(200),
	/** Type and id of what it shows, as the slide's `source` says. */
	type: z.string().min(1).max(20),
	id: z.string().min(1).max(100),
	/** The slide's name for people; the CMS knows most of them without it. */
	name: z.string().max(300).optional(),
	/** Empty for none. */
	programme: z.string().max(100),
	/** When it came on, by the server's clock. With the display it names the play: sent twice, it counts once. */
	start: z.iso.datetime(),
	/** Seconds it was on. */
	seconds: z.number().nonnegative().max(86_400),
})

/** What a display tells from time to time. */
export const reportSchema = z.object({
	/** The playlist it plays. */
	version: z.string().max(100),
	/** The release of the player. */
	player: z.string().max(100),
	/** The slide that is on; null for none. */
	playing: z.string().max(200).nullable(),
	/** Bytes; null where the browser does not tell. */
	storage: z.object({ used: z.number().nonnegative(), quota: z.number().nonnegative() }).nullable(),
	/** The last thing that went wrong, in words; empty for nothing. */
	lastError: z.string().max(500),
	/** Pixels. */
	screen: z.object({
		width: z.number().int().nonnegative(),
		height: z.number().int().nonnegative(),
	}),
	/** Milliseconds by which the device's own clock is ahead of the server's. */
	clockAhead: z.number(),
	plays: z.array(playSchema).max(PLAYS_PER_REPORT),
	/** Urgent notices that have come on since the last report that was accepted. */
	receipts: z
		.array(z.object({ notice: z.string().min(1).max(100), shownAt: z.iso.datetime() }))
		.max(100),
})

export type Pairing = z.infer<typeof pairingSchema>
export type PairingState = z.infer<typeof pairingStateSchema>
export type Play = z.infer<typeof playSchema>
export type Report = z.infer<typeof reportSchema>
