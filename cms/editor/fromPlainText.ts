import type { LexicalState } from './lexicalState.ts'
import { aParagraph, aState, aText } from './nodes.ts'

/** Plain text as a document: a paragraph a line, empty lines left out. */
export function fromPlainText(text: string): LexicalState {
	const paragraphs = text
		.normalize('NFC')
		.split(/[\r\n\u2028\u2029]+/)
		.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
		.filter((line) => line !== '')
	return aState(paragraphs.map((line) => aParagraph([aText(line, 0)])))
}
