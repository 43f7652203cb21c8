import { cutAtWord } from './cutAtWord.ts'

/** Characters: what a person reads in passing. */
const MOST = 180

/** A sentence ends where a space and a capital letter or a digit follow: `TP. Hồ Chí Minh` ends none that is long. */
const sentenceEnd = /[.!?…]["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}])/gu

/** Fewer characters say too little: then the text goes on, and breaks off at a word. */
const LEAST = 40

/** A standfirst as displays show it: whole sentences if any fit. */
export function shortenStandfirst(standfirst: string): string {
	const text = standfirst.normalize('NFC').trim().replace(/\s+/g, ' ')
	if (text.length <= MOST) return text
	const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
	const end = ends.findLast((each) => each <= MOST && each >= LEAST)
	return end === undefined ? cutAtWord(text, MOST) : text.slice(0, end)
}
