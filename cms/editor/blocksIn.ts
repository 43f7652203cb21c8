import { childrenOf, fieldsOf, stateIn } from './bodyNodes.ts'
import type { LexicalNode, LexicalState } from './lexicalState.ts'

/** The fields of every block of a kind in a text, in reading order, those inside boxes too. */
export function blocksIn(
	state: LexicalState | null | undefined,
	blockType: string,
): Record<string, unknown>[] {
	return childrenOf(state?.root).flatMap((node) => blocksOf(node, blockType))
}

function blocksOf(node: LexicalNode, blockType: string): Record<string, unknown>[] {
	const fields = node.type === 'block' ? fieldsOf(node) : {}
	const own = fields.blockType === blockType ? [fields] : []
	const below = childrenOf(node).flatMap((child) => blocksOf(child, blockType))
	return [...own, ...blocksIn(stateIn(fields.content), blockType), ...below]
}
