import { idOf } from '#cms/collections/idOf.ts'
import { childrenOf, fieldsOf, stateIn } from './bodyNodes.ts'
import type { LexicalNode, LexicalState } from './lexicalState.ts'
import { picturesOf } from './picturesOf.ts'

/** Every media document a text shows, each once, in reading order. */
export function mediaIdsIn(state: LexicalState | null | undefined): string[] {
	const ids = childrenOf(state?.root).flatMap(mediaOf)
	return [...new Set(ids)]
}

function mediaOf(node: LexicalNode): string[] {
	const own = node.type === 'upload' ? idOf(node.value) : null
	const fields = node.type === 'block' ? fieldsOf(node) : {}
	const clip = fields.blockType === 'clip' ? idOf(fields.media) : null
	const story = fields.blockType === 'photoStory' ? picturesOf(fields) : []
	const inside = mediaIdsIn(stateIn(fields.content))
	return [own, clip, ...story.map(({ media }) => media)]
		.filter((id) => id !== null)
		.concat(inside, childrenOf(node).flatMap(mediaOf))
}
