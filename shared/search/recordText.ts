import { fromSearchText, toSearchText } from './searchText.ts'

/** Parts the texts of an article; no word to the engine, so that no phrase reaches across. */
const MARK = '^|^'

/** The texts of an article as one text for the engine. */
export function toRecordText(texts: readonly string[]): string {
	return texts.map((text) => toSearchText(text.replaceAll('^', ' '))).join(` ${MARK} `)
}

/** The texts that `toRecordText` joined, with single spaces. */
export function fromRecordText(text: string): string[] {
	return text.split(MARK).map((part) => fromSearchText(part).trim())
}
