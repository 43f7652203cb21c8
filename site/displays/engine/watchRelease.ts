/** Milliseconds between two looks at the published page. */
const LOOK_MS = 3 * 60_000

/**
 * Call `isNew` when the published page has come to load other scripts or styles than this one.
 *
 * For displays without a service worker, which would tell it: on a site without HTTPS there is none.
 */
export function watchRelease(isNew: () => void): void {
	const present = filesIn(document.documentElement.outerHTML)
	setTimeout(() => void look(), LOOK_MS * (1 + Math.random()))

	async function look(): Promise<void> {
		const page = await fetch(location.pathname, { cache: 'no-store' })
			.then((response) => (response.ok ? response.text() : ''))
			.catch(() => '')
		const published = filesIn(page)
		if (published && published !== present) isNew()
		else setTimeout(() => void look(), LOOK_MS)
	}
}

/** The names of the files of a release, which change with their contents. */
function filesIn(html: string): string {
	return [...new Set(html.match(/\/_astro\/[\w.-]+\.(?:js|css)/g))].sort().join()
}
