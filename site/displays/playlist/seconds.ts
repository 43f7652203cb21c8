/** Seconds a picture stays that has nothing to read but itself. */
export const PICTURE_SECONDS = 10

/** Seconds a slogan stays. */
export const SLOGAN_SECONDS = 8

/** Vietnamese is written in syllables; who stands before a display reads so many a second, without haste. */
const SYLLABLES_A_SECOND = 3

/** Seconds until somebody who walks by has looked up. */
const TO_LOOK_UP = 2

/** An infographic that is seen whole, and each height of the display of one that moves. */
const INFOGRAPHIC_SECONDS = 15
const SECONDS_A_SCREEN = 8
const INFOGRAPHIC_MOST = 120

/** A clip whose length nobody could tell. */
const UNKNOWN_CLIP_SECONDS = 30

/** Seconds that the card of an article stays, by what is to be read on it. */
export function headlineSeconds(headline: string, standfirst: string): number {
	return within(8, readingSeconds(`${headline} ${standfirst}`), 25)
}

/** Seconds that a notice of a programme stays. */
export function noticeSeconds({ headline, text }: { headline: string; text: string }): number {
	return within(8, readingSeconds(`${headline} ${text}`), 60)
}

/** Seconds that an infographic stays which is so many heights of the display tall. */
export function infographicSeconds(screens: number): number {
	return within(INFOGRAPHIC_SECONDS, Math.ceil(screens * SECONDS_A_SCREEN), INFOGRAPHIC_MOST)
}

/** Seconds that a clip stays: never longer than itself, shorter only by hand. */
export function clipSeconds(duration: number | null, byHand: number | null): number {
	const whole = duration === null ? undefined : Math.max(1, Math.ceil(duration))
	return Math.min(byHand ?? whole ?? UNKNOWN_CLIP_SECONDS, whole ?? Infinity)
}

function readingSeconds(text: string): number {
	const syllables = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
	return TO_LOOK_UP + Math.ceil(syllables.length / SYLLABLES_A_SECOND)
}

function within(least: number, seconds: number, most: number): number {
	return Math.min(most, Math.max(least, seconds))
}
