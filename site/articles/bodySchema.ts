import type { Schema } from 'hast-util-sanitize'

/**
 * The only HTML of a body that readers ever get: the vocabulary of `shared/articles/bodyHtml.ts`.
 *
 * No `id`, `name`, `class` or `style` comes from a text; the site adds its own afterwards.
 */
export const bodySchema: Schema = {
	tagNames: [
		...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'a'],
		...['strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'cite'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
		...['figure', 'figcaption', 'aside', 'div'],
	],
	attributes: {
		a: ['href'],
		// No more digits than a browser counts with.
		ol: [['start', /^\d{1,6}$/]],
		th: ['colSpan', 'rowSpan'],
		td: ['colSpan', 'rowSpan'],
		figure: ['dataMedia', 'dataClip', 'dataInfographic'],
		aside: [['dataBlock', 'pullQuote', 'infoBox']],
		div: [['dataBlock', 'photoStory']],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	ancestors: {
		thead: ['table'],
		tbody: ['table'],
		tr: ['table'],
		th: ['table'],
		td: ['table'],
		li: ['ul', 'ol'],
		figcaption: ['figure'],
	},
	// What stands inside these is not text for readers; of all other foreign elements the text stays.
	strip: [
		...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math'],
		...['head', 'title', 'textarea', 'select', 'xmp', 'plaintext', 'noembed', 'noframes'],
	],
}
