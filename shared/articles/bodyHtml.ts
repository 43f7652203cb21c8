/**
 * The HTML an article's body arrives in, and the only HTML the site lets through.
 *
 * The CMS writes it from Lexical, the site reads it; both take the words below from here:
 *
 * - text: `p h2 h3 h4 ul ol li blockquote strong em u s sub sup code a br hr`
 * - a list that goes on counting: `ol` with `start`
 * - tables: `table thead tbody tr th td` with `colspan` and `rowspan`
 * - a picture: `<figure data-media="ID"><figcaption>Caption <cite>Credit</cite></figcaption></figure>`;
 *   without a `figcaption` the media document's own caption and credit hold
 * - a clip: `<figure data-clip="ID">` with the same caption
 * - a pull quote: `<aside data-block="pullQuote"><blockquote>…</blockquote><cite>Name</cite></aside>`
 * - a photo story: `<div data-block="photoStory">` with the figures of two or more pictures
 * - an infographic of its own page: `<figure data-infographic="ID"></figure>`, left out while readers may not see it
 * - an info box: `<aside data-block="infoBox"><h3>Title</h3>…</aside>`
 */
export const bodyAttributes = {
	media: 'data-media',
	clip: 'data-clip',
	infographic: 'data-infographic',
	block: 'data-block',
} as const

/** Blocks that stand beside the running text. */
export const bodyBlocks = ['pullQuote', 'infoBox', 'photoStory'] as const

export type BodyBlock = (typeof bodyBlocks)[number]
