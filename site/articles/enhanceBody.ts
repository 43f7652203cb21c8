import { sanitize } from 'hast-util-sanitize'
import { rehype } from 'rehype'
import type { Root } from 'hast'
import type { Edition } from '#site/edition/edition.ts'
import { bodySchema } from './bodySchema.ts'
import { drawBlocks } from './drawBlocks.ts'
import { drawFigures } from './drawFigures.ts'
import { markHeadings } from './markHeadings.ts'
import { markLinks } from './markLinks.ts'
import { wrapTables } from './wrapTables.ts'

const html = rehype().data('settings', { fragment: true, closeSelfClosing: false }).freeze()

/**
 * An article's body as readers get it.
 *
 * The text is sanitised first, and what the site draws is added after: no text can bring in more
 * than words, and nothing the site adds is taken away again.
 */
export function enhanceBody(body: string, edition: Edition): string {
	// `sanitize` answers the kind of node it was given; parsing always makes a root.
	const tree = sanitize(html.parse(body), bodySchema) as Root
	drawFigures(tree, edition)
	drawBlocks(tree)
	markHeadings(tree)
	markLinks(tree, edition.siteUrl)
	wrapTables(tree)
	return html.stringify(tree)
}
