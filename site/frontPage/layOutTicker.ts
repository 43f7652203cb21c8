/** Letters that fill the widest window: with fewer, a gap would pass by. */
const FILL = 240
/** Letters that pass by in a second; a slow reader follows. */
const LETTERS_A_SECOND = 7
/** The star between two slogans is as wide as so many letters. */
const BETWEEN = 8
/** Two figures say the seconds of a round. */
const SECONDS_MOST = 99

/** How slogans pass by. */
export interface Ticker {
	/** The slogans, over and over until they fill a window. */
	round: string[]
	/** Seconds until the round begins anew: the more letters, the longer, so that they always go equally fast. */
	seconds: number
}

/** How these slogans pass by. */
export function layOutTicker(slogans: string[]): Ticker {
	const letters = slogans.reduce((sum, slogan) => sum + [...slogan].length + BETWEEN, 0)
	const times = letters ? Math.ceil(FILL / letters) : 0
	return {
		round: Array.from({ length: times }, () => slogans).flat(),
		seconds: Math.min(SECONDS_MOST, Math.round((letters * times) / LETTERS_A_SECOND)),
	}
}
