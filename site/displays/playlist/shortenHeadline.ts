import { cutAtWord } from './cutAtWord.ts'

/** Characters: three lines in letters that can be read across a lobby. */
const MOST = 90

/** A headline as displays show it. */
export function shortenHeadline(headline: string): string {
	return cutAtWord(headline.normalize('NFC').trim().replace(/\s+/g, ' '), MOST)
}
