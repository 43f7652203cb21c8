import { drawChip } from './drawChip.ts'
import { drawChoices } from './drawChoices.ts'
import { filterWords } from './filterWords.ts'
import type { FilterName, Found, SearchQuery } from './search.ts'

/** What the panel consists of. */
interface Parts {
	filters: HTMLDetailsElement
	choices: HTMLElement
	chosen: HTMLUListElement
}

/** The filters of the search page: the chosen ones as chips, all of them in a panel. */
export class FilterPanel {
	readonly #parts: Parts
	readonly #choose: (name: FilterName, value: string) => void
	#found: Found | undefined
	#chosen: SearchQuery['filters'] = {}

	constructor(parts: Parts, choose: (name: FilterName, value: string) => void) {
		this.#parts = parts
		this.#choose = choose
		parts.filters.addEventListener('toggle', () => void this.#showChoices())
		parts.filters.addEventListener('change', ({ target }) => {
			// The selects are named by `drawChoices`.
			if (target instanceof HTMLSelectElement) choose(target.name as FilterName, target.value)
		})
	}

	/** Offer what narrows `found`, of which `chosen` is chosen already; nothing while nothing is found. */
	show(found: Found | undefined, chosen: SearchQuery['filters']): void {
		const { filters, chosen: chips } = this.#parts
		const hasChosen = Object.keys(chosen).length > 0
		this.#found = found
		this.#chosen = chosen
		filters.hidden = !found?.count && !hasChosen
		chips.hidden = !hasChosen
		chips.replaceChildren(
			...filterWords.flatMap(({ name }) => {
				const value = chosen[name]
				return value ? [drawChip(value, () => this.#choose(name, ''))] : []
			}),
		)
		void this.#showChoices()
	}

	/** Counts are loaded only for who opens the panel. */
	async #showChoices(): Promise<void> {
		const { filters, choices } = this.#parts
		const found = this.#found
		if (!filters.open || !found) return
		const offered = await found.filters().catch(reportError)
		if (found !== this.#found) return
		const drawn = filterWords.flatMap((words) => {
			const offer = offered?.[words.name] ?? []
			const value = this.#chosen[words.name]
			return offer.length > 1 || value ? [drawChoices(words, offer, value)] : []
		})
		const focused = choices.querySelector('select:focus')?.getAttribute('name')
		choices.replaceChildren(
			...(drawn.length ? drawn : ['Các kết quả này không còn gì để lọc thêm.']),
		)
		if (focused) choices.querySelector<HTMLElement>(`[name=${focused}]`)?.focus()
	}
}
