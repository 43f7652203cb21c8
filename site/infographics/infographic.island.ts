/**
 * Opens an infographic so large that its smallest figures can be read.
 *
 * Why an island: zooming and panning need a script. It loads the viewer when somebody wants it; without
 * scripts the same link leads to the picture itself.
 */
const link = document.querySelector<HTMLAnchorElement>('.whole-picture')

link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return
	event.preventDefault()
	import('./openViewer.ts').then(
		({ openViewer }) => openViewer(link),
		() => location.assign(link.href),
	)
})
