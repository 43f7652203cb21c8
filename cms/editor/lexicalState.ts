/** A node of a Lexical document as it is stored; what else it has depends on its type. */
export interface LexicalNode {
	type: string
	version: number
	[property: string]: unknown
}

/** A Lexical document as it is stored; the shape Payload generates for every rich text field. */
export interface LexicalState {
	root: {
		type: string
		children: LexicalNode[]
		direction: ('ltr' | 'rtl') | null
		format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
		indent: number
		version: number
	}
	[property: string]: unknown
}
