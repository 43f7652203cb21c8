import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Fewer pictures are no story. */
const STORY_LEAST = 2

/**
 * Draw pull quotes, info boxes and photo stories.
 *
 * The first two leave as `figure` and `note`, not as `aside`: inside an article that would be a landmark of
 * the page, and a screen reader's list of landmarks would fill with quotations.
 */
export function drawBlocks(tree: Root): void {
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName === 'div') {
			if (isStory(element)) return drawStory(element)
			if (!parent || index === undefined) return
			parent.children.splice(index, 1, ...element.children)
			return [SKIP, index]
		}
		if (element.tagName !== 'aside') return
		if (element.properties.dataBlock === 'pullQuote') drawPullQuote(element)
		else drawInfoBox(element)
	})
}

function drawPullQuote(element: Element): void {
	element.tagName = 'figure'
	element.properties = { className: ['pull-quote'] }
	element.children = element.children.map((child) =>
		child.type === 'element' && child.tagName === 'cite' ? h('figcaption', child.children) : child,
	)
}

function drawInfoBox(element: Element): void {
	element.tagName = 'div'
	element.properties = { className: ['info-box'], role: 'note' }
}

/** Anything else than pictures was put there by no editor, and stands in the text like all the rest. */
function isStory({ properties, children }: Element): boolean {
	const inside = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
	const isPicture = (child: ElementContent) =>
		child.type === 'element' && child.children.some((part) => isEnlarged(part))
	return (
		properties.dataBlock === 'photoStory' &&
		inside.length >= STORY_LEAST &&
		inside.every((child) => isPicture(child))
	)
}

function isEnlarged(part: ElementContent): boolean {
	return part.type === 'element' && [part.properties.className].flat().includes('enlarge')
}

function drawStory(element: Element): void {
	element.properties = { className: ['photo-story'] }
}
