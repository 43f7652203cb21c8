import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

/**
 * Draw pull quotes and info boxes.
 *
 * They leave as `figure` and `note`, not as `aside`: inside an article that would be a landmark of
 * the page, and a screen reader's list of landmarks would fill with quotations.
 */
export function drawBlocks(tree: Root): void {
	visit(tree, 'element', (element) => {
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
