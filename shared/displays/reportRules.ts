// Apart from the schemas, whose library must not get into the player.

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

/** Milliseconds between two looks at the playlist: an urgent notice is on screen within 10 s, and hundreds of displays cost little. */
export const POLL_MS = 6_000

/** Milliseconds between two reports while nothing urgent happens; a report costs ten times what a look does. */
export const REPORT_MS = 120_000

/** The most plays in one report. */
export const PLAYS_PER_REPORT = 500

/** Bytes of the largest report. */
export const REPORT_BYTES = 192 * 1024
