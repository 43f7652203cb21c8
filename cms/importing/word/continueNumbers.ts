import type { Element, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { childrenWith } from '#cms/editor/htmlTree.ts'
import { NUMBER_MARK } from './numberItems.ts'

const NUMBER = new RegExp(`${NUMBER_MARK}(\\d+)${NUMBER_MARK}`, 'g')

/** Let each list start where Word's numbers say, and take the marks that said so out of the text. */
export function continueNumbers(root: Root) {
	visit(root, { type: 'element', tagName: 'ol' }, (list: Element) => {
		const [item] = childrenWith(list, 'li')
		const number = item ? firstNumberIn(item) : undefined
		if (number !== undefined && number > 1) list.properties.start = number
	})
	visit(root, 'text', (text: Text) => {
		text.value = text.value.replace(NUMBER, '')
	})
}

function firstNumberIn(item: Element): number | undefined {
	let number: number | undefined
	visit(item, 'text', (text: Text) => {
		const found = new RegExp(NUMBER.source).exec(text.value)?.[1]
		if (found === undefined) return
		number = Number(found)
		return false
	})
	return number
}
