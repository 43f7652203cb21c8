/**
 * Lets readers stop the slogans that pass by, and start them again.
 *
 * Why an island: a pressed button must say that it is pressed, to the style sheet and to screen readers.
 */
for (const button of document.querySelectorAll('.ticker-pause')) {
	button.addEventListener('click', () => {
		button.setAttribute('aria-pressed', String(button.ariaPressed !== 'true'))
	})
}
