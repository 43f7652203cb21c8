/** How much one address may send, and how much of it at once; behind one address a whole office may stand. */
interface Limit {
	/** As nginx writes it. */
	rate: string
	/** Requests above the rate that are let through before any is refused. */
	burst: number
}

/**
 * The limits by address; those by account are the CMS's.
 *
 * At eight in the morning an office of two hundred logs in within a minute; whoever guesses passwords
 * needs a million.
 */
export const limits: Readonly<Record<'login' | 'comment' | 'beacon' | 'search', Limit>> = {
	login: { rate: '5r/s', burst: 50 },
	comment: { rate: '1r/s', burst: 30 },
	/** A display reports once a minute: a building of a thousand after a power cut. */
	beacon: { rate: '20r/s', burst: 1000 },
	/** Each search without scripts is worked out anew. */
	search: { rate: '5r/s', burst: 30 },
}
