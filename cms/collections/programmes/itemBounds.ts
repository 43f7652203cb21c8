/** What the numbers of an item may be. */
export const itemBounds = {
	/** Seconds it stays: shorter nobody can read, longer is no loop. */
	seconds: { least: 3, most: 3_600 },
	/** How many pieces a feed takes. */
	count: { least: 1, most: 20 },
	/** How many days a feed looks back. */
	days: { least: 1, most: 365 },
} as const
