try {
	const { document, localStorage } = globalThis
	document.getElementById(localStorage.getItem('co-chu')).checked = true
} catch {
	// Nothing chosen, or nothing kept.
}
