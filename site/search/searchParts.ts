/** What the search page consists of; `SearchPage.astro` draws it. */
export type SearchParts = ReturnType<typeof searchPartsOf>

/** The parts of the search page; throws when one is missing. */
export function searchPartsOf(page: HTMLElement) {
	const part = <Part extends HTMLElement>(selector: string, kind: new () => Part): Part => {
		const found = page.querySelector(selector)
		if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}`)
		return found
	}
	return {
		form: part('form', HTMLFormElement),
		field: part('input[type=search]', HTMLInputElement),
		status: part('[role=status]', HTMLElement),
		retry: part('[data-retry]', HTMLButtonElement),
		order: part('[data-order]', HTMLFieldSetElement),
		chosen: part('[data-chosen]', HTMLUListElement),
		filters: part('[data-filters]', HTMLDetailsElement),
		choices: part('[data-choices]', HTMLElement),
		hint: part('[data-hint]', HTMLElement),
		hintLink: part('[data-hint] a', HTMLAnchorElement),
		promoted: part('[data-promoted]', HTMLElement),
		promotedList: part('[data-promoted] ol', HTMLOListElement),
		results: part('[data-results]', HTMLOListElement),
		more: part('[data-more]', HTMLButtonElement),
		nothing: part('[data-nothing]', HTMLElement),
		start: part('[data-start]', HTMLElement),
	}
}
