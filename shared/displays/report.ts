import { z } from 'zod'

/** The CMS's addresses for displays. */
export const displayPaths = {
	/**
	 * POST, from anybody: answers `Pairing`, a code for a person to enter in the admin; 503 while too
	 * many devices wait.
	 */
	pairing: '/api/displays/pairing',
	/**
	 * POST `{ secret }`: answers `PairingState`; 404 once the code has run out: ask for a new one.
	 *
	 * Once paired, the same secret gets the same token for some minutes, should an answer be lost.
	 */
	claim: '/api/displays/pairing/claim',
	/**
	 * POST `Report` with `Authorization: Display <token>`: answers `{ accepted }`, the number of plays
	 * that need not be sent again.
	 *
	 * 401 to a token that is revoked; 413 to more than `REPORT_BYTES`; 422 to what is no `Report`: its
	 * plays will never be accepted. After any other answer they are sent again.
	 */
	report: '/api/displays/report',
} as const

/** The header in which the web server tells its time: milliseconds since 1970, on every playlist. */
export const TIME_HEADER = 'x-bantin-time'

/** Milliseconds between two looks at the playlist: an urgent notice is on screen within 10 s. */
export const POLL_MS = 5_000

/** Milliseconds between two reports while nothing urgent happens. */
export const REPORT_MS = 60_000

/** The most plays in one report. */
export const PLAYS_PER_REPORT = 500

/** Bytes of the largest report. */
export const REPORT_BYTES = 192 * 1024

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
