import type { FilterWords } from './filterWords.ts'
import { makeElement } from './makeElement.ts'
import type { FilterChoice } from './search.ts'

const counts = new Intl.NumberFormat('vi-VN')

/** A filter with its choices and how many articles each leaves; `chosen` stands in it even when none is left. */
export function drawChoices(
	{ name, label, all }: FilterWords,
	choices: readonly FilterChoice[],
	chosen: string | undefined,
): HTMLElement {
	const select = makeElement('select', '', new Option(all, ''))
	select.name = name
	const isThere = choices.some(({ value }) => value === chosen)
	const every = chosen && !isThere ? [{ value: chosen, count: 0 }, ...choices] : choices
	for (const { value, count } of every) {
		select.append(new Option(`${value} (${counts.format(count)})`, value))
	}
	select.value = chosen ?? ''
	return makeElement('label', '', makeElement('span', '', label), select)
}
