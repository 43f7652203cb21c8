import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Mark links that leave the site, for eyes by `class` and for ears in words; drop links that lead nowhere. */
export function markLinks(tree: Root, siteUrl: string): void {
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName !== 'a') return
		const { href } = element.properties
		if (typeof href !== 'string' || href === '') {
			if (!parent || index === undefined) return
			parent.children.splice(index, 1, ...element.children)
			return [SKIP, index]
		}
		if (leavesSite(href, siteUrl)) markExternal(element)
	})
}

function leavesSite(href: string, siteUrl: string): boolean {
	const url = URL.parse(href, siteUrl)
	return url !== null && url.protocol.startsWith('http') && url.origin !== new URL(siteUrl).origin
}

function markExternal(link: Element): void {
	link.properties.rel = ['external', 'noopener', 'noreferrer']
	link.properties.className = ['external']
	link.children.push(h('span.visually-hidden', ' (mở trang ngoài)'))
}
