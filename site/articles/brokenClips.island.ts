/**
 * Tells readers when a clip cannot be played, and how they get it all the same.
 *
 * Why an island: a browser says so with an event and an empty frame, and nothing else.
 */
addEventListener(
	'error',
	({ target }) => {
		const figure = target instanceof Element ? target.closest('video')?.parentElement : undefined
		const message = figure?.querySelector<HTMLElement>('.clip-broken')
		if (message) message.hidden = false
	},
	// Errors of files do not rise; they are caught on their way down.
	true,
)
