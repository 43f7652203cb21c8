import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { paths } from '#shared/paths.ts'
import { previewStyle } from './previewStyle.ts'
import { STORED_FILES } from './storedFiles.ts'

const html = rehype().data('settings', { closeSelfClosing: false }).freeze()

/** Attributes by which a page loads files. */
const fileAttributes = ['src', 'srcSet', 'imageSrcSet', 'poster', 'href'] as const

/**
 * A page of the site with a ribbon on top that says what it is.
 *
 * Files of drafts are not among the published ones, so all of them come from the CMS's own address.
 */
export function toPreviewPage(page: string, ribbon: string): string {
	const tree = html.parse(page)
	visit(tree, 'element', (element, index, parent) => {
		// The preview's policy lets none run: a browser would only complain of each.
		if (parent && index !== undefined && isOfScript(element)) {
			parent.children.splice(index, 1)
			return [SKIP, index]
		}
		if (element.tagName === 'head') {
			element.children.push(h('meta', { name: 'robots', content: 'noindex, nofollow' }))
			element.children.push(h('style', previewStyle))
		}
		if (element.tagName === 'body') {
			element.children.unshift(h('p', { className: ['preview-ribbon'] }, ribbon))
		}
		pointToStored(element)
		return CONTINUE
	})
	return html.stringify(tree)
}

function isOfScript({ tagName, properties }: Element): boolean {
	return tagName === 'script' || String(properties.rel) === 'modulepreload'
}

function pointToStored({ properties }: Element): void {
	for (const name of fileAttributes) {
		const value = properties[name]
		if (value !== undefined) Object.assign(properties, { [name]: toStored(value) })
	}
}

function toStored(value: Properties[string]): Properties[string] {
	if (Array.isArray(value)) return value.map((each) => storedAddresses(String(each)))
	return typeof value === 'string' ? storedAddresses(value) : value
}

/** A `srcset` names several, apart by commas; names of files have none. */
function storedAddresses(addresses: string): string {
	return addresses
		.split(',')
		.map((address) => address.replace(startOfPublished, `$1${STORED_FILES}`))
		.join(',')
}

const startOfPublished = new RegExp(`^(\\s*)${paths.media('')}`)
