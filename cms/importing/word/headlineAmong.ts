import type { Element, RootContent } from 'hast'
import { isElement, trimmedTextOf } from '#cms/editor/htmlTree.ts'

/** Words. Shorter lines are letterheads ("KẾ HOẠCH"), longer ones are text. */
const HEADLINE_WORDS = { min: 4, max: 45 }

/** Blocks in which a headline is looked for when no style marks it. */
const SEARCHED = 6

/**
 * The headline of a Word file and the blocks without it; empty when nothing looks like one.
 *
 * A paragraph in the style Title wins, then the first Heading 1. Contributors who use no styles put
 * the headline first, at most below a letterhead with number and date.
 */
export function headlineAmong(blocks: RootContent[]): { headline: string; rest: RootContent[] } {
	const elements = blocks.filter(isElement)
	const found = elements.find(isTitle) ?? elements.find(isTopHeading) ?? firstLine(elements)
	return {
		headline: trimmedTextOf(found),
		rest: blocks.filter((block) => block !== found),
	}
}

function isTopHeading({ tagName }: Element): boolean {
	return tagName === 'h1'
}

function isTitle(element: Element): boolean {
	const classes = element.properties.className
	return isTopHeading(element) && Array.isArray(classes) && classes.includes('title')
}

function firstLine(elements: Element[]): Element | undefined {
	return elements.slice(0, SEARCHED).find((element) => {
		const text = trimmedTextOf(element)
		const words = text.split(' ').length
		const fits = words >= HEADLINE_WORDS.min && words <= HEADLINE_WORDS.max
		return element.tagName === 'p' && fits && !isLetterhead(text)
	})
}

function isLetterhead(text: string): boolean {
	return (
		/^số\s*:/i.test(text) ||
		/^[•–-]\s/.test(text) ||
		/ngày\s+\d+\s+tháng\s+\d+/i.test(text.slice(0, 60))
	)
}
