import type { Element } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'

/** What a page names, and what in it can be jumped to. */
export interface ParsedPage {
	/** As they are written. */
	references: string[]
	ids: Set<string>
}

const addressed = ['href', 'src', 'poster', 'data', 'action'] as const

/** Social networks read their addresses from these. */
const addressedMetas = ['og:url', 'og:image']

const parser = rehype().data('settings', { fragment: false }).freeze()

/** Everything that a page refers to, in any attribute that may. */
export function parsePage(html: string): ParsedPage {
	const references: string[] = []
	const ids = new Set<string>()
	visit(parser.parse(html), 'element', (element) => {
		const { properties } = element
		if (typeof properties.id === 'string') ids.add(properties.id)
		for (const name of addressed) {
			const value = properties[name]
			if (typeof value === 'string') references.push(value)
		}
		references.push(...srcsetOf(element), ...metaOf(element))
	})
	return { references, ids }
}

function srcsetOf({ properties }: Element): string[] {
	const written = [properties.srcSet, properties.imageSrcSet].flat()
	const candidates = written.filter((value) => typeof value === 'string').join(',')
	return candidates.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

function metaOf({ tagName, properties }: Element): string[] {
	const { property, content } = properties
	const isAddressed = tagName === 'meta' && addressedMetas.includes(String(property))
	return isAddressed && typeof content === 'string' ? [content] : []
}
