import type { Element, Root, RootContent } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { isElement, trimmedTextOf } from '#cms/editor/htmlTree.ts'
import { continueNumbers } from './continueNumbers.ts'
import { headlineAmong } from './headlineAmong.ts'
import { keepNotes } from './keepNotes.ts'
import { placePictures, type PlacedPicture } from './placePictures.ts'

/** A Word file as an editor would have typed it into the CMS. */
export interface WordArticle {
	headline: string
	standfirst: string
	/** In the words of `shared/articles/bodyHtml.ts`; `data-media` holds the picture's number. */
	bodyHtml: string
	pictures: PlacedPicture[]
}

/** Characters. A bold first paragraph longer than this is a text in bold, not a standfirst. */
const STANDFIRST_MAX = 1000

const html = rehype().data('settings', { fragment: true }).freeze()

/** Headline, standfirst, body and pictures of the HTML a Word file gave. */
export function toWordArticle(wordHtml: string): WordArticle {
	const root = html.parse(wordHtml)
	continueNumbers(root)
	keepNotes(root)
	const blocks = root.children.filter(
		(node) => isElement(node) && (trimmedTextOf(node) !== '' || holds(node, 'img')),
	)
	const titled = headlineAmong(blocks)
	const { standfirst, rest } = withoutStandfirst(titled.rest)
	const { children, pictures } = placePictures(rest)
	const body: Root = {
		type: 'root',
		children: children.some(isTopHeading) ? deeper(children) : children,
	}
	return { headline: titled.headline, standfirst, bodyHtml: html.stringify(body), pictures }
}

function withoutStandfirst(blocks: RootContent[]): { standfirst: string; rest: RootContent[] } {
	const [first, ...rest] = blocks
	if (first && isElement(first) && first.tagName === 'p' && isStandfirst(first)) {
		return { standfirst: trimmedTextOf(first), rest }
	}
	return { standfirst: '', rest: blocks }
}

function isStandfirst(paragraph: Element): boolean {
	const text = trimmedTextOf(paragraph)
	if (text === '' || text.length > STANDFIRST_MAX || holds(paragraph, 'img')) return false
	const classes = paragraph.properties.className
	if (Array.isArray(classes) && classes.includes('subtitle')) return true
	return paragraph.children.every(
		(child) => trimmedTextOf(child) === '' || (isElement(child) && child.tagName === 'strong'),
	)
}

function holds(element: Element, tagName: string): boolean {
	let found = false
	visit(element, { type: 'element', tagName }, () => {
		found = true
	})
	return found
}

function isTopHeading(node: RootContent): boolean {
	return isElement(node) && node.tagName === 'h1'
}

/** Sections that were Heading 1 beside a title stay one step above their subsections. */
function deeper(children: RootContent[]): RootContent[] {
	return children.map((node) => {
		const level = isElement(node) ? /^h([1-5])$/.exec(node.tagName)?.[1] : undefined
		return level && isElement(node) ? { ...node, tagName: `h${Number(level) + 1}` } : node
	})
}
