import type { LexicalNode, LexicalState } from './lexicalState.ts'

/** The children of a stored node; none where it has none. */
export function childrenOf(node: object | undefined): LexicalNode[] {
	const children = (node as { children?: unknown } | undefined)?.children
	// The editor and the importers write nothing but nodes below `children`.
	return Array.isArray(children) ? (children as LexicalNode[]) : []
}

/** The fields an editor filled in for a link, picture or block. */
export function fieldsOf(node: LexicalNode): Record<string, unknown> {
	return typeof node.fields === 'object' && node.fields !== null ? { ...node.fields } : {}
}

/** The stored text of a field, without blanks at its ends. */
export function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : ''
}

/** The rich text of a block's field, if it has one. */
export function stateIn(value: unknown): LexicalState | undefined {
	if (typeof value !== 'object' || value === null || !('root' in value)) return undefined
	// A rich text field holds what Lexical stored: an object with a root.
	return value as LexicalState
}
