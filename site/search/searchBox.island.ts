/**
 * Leads every search box to the search that answers as one types, and the key `/` to the search box.
 *
 * Why an island: without scripts the same box asks the server, and only a script knows that it runs.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('.search-form')) {
	form.action = form.dataset.scripted ?? form.action
}

addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return
	const { target } = event
	if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
		return
	const box =
		document.querySelector<HTMLInputElement>('main .search-form input') ??
		document.querySelector<HTMLInputElement>('.search-form input')
	if (!box) return
	event.preventDefault()
	box.focus()
	box.select()
})
