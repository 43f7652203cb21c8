import { drawViewer } from './drawViewer.ts'
import { followPointers } from './followPointers.ts'
import { PictureZoom } from './pictureZoom.ts'

/** How much one step of zooming adds. */
const STEP = 1.4

/** Pixels that an arrow key moves the picture. */
const STRIDE = 80

/** Show the picture that `link` leads to over the whole window; focus returns to the link when it closes. */
export function openViewer(link: HTMLAnchorElement): void {
	const picture = link.querySelector('img')
	if (!picture) return
	// Of the original; the file that the page shows may be a smaller one.
	const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)))
	const size = { width: width || picture.naturalWidth, height: height || picture.naturalHeight }
	const { dialog, stage, image, buttons, level } = drawViewer({
		url: link.href,
		text: picture.alt,
		...size,
		// What the page has already loaded stands there until the original has come.
		small: picture.currentSrc,
	})
	const zoom = new PictureZoom(stage, image, size.width)
	const tell = () => (level.textContent = `${zoom.percent} %`)
	zoom.addEventListener('zoom', tell)
	const actions: Record<string, () => void> = {
		'+': () => zoom.by(STEP),
		'=': () => zoom.by(STEP),
		'-': () => zoom.by(1 / STEP),
		_: () => zoom.by(1 / STEP),
		'0': () => zoom.reset(),
		ArrowUp: () => stage.scrollBy(0, -STRIDE),
		ArrowDown: () => stage.scrollBy(0, STRIDE),
		ArrowLeft: () => stage.scrollBy(-STRIDE, 0),
		ArrowRight: () => stage.scrollBy(STRIDE, 0),
		Home: () => stage.scrollTo(0, 0),
		End: () => stage.scrollTo(0, stage.scrollHeight),
	}
	dialog.addEventListener('keydown', (event) => {
		const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key]
		if (!act) return
		event.preventDefault()
		act()
	})
	buttons.closer.addEventListener('click', () => zoom.by(STEP))
	buttons.farther.addEventListener('click', () => zoom.by(1 / STEP))
	buttons.whole.addEventListener('click', () => zoom.reset())
	buttons.screen?.addEventListener('click', () => void toggleFullScreen(dialog))
	buttons.close.addEventListener('click', () => dialog.close())
	followPointers(stage, zoom)
	const refit = () => zoom.by(1)
	addEventListener('resize', refit)
	dialog.addEventListener('close', () => {
		removeEventListener('resize', refit)
		dialog.remove()
		link.focus()
	})
	document.body.append(dialog)
	dialog.showModal()
	zoom.reset()
	stage.focus()
}

async function toggleFullScreen(dialog: HTMLElement): Promise<void> {
	// Refused in a frame that may not: then the window is as much as there is.
	const asked = document.fullscreenElement
		? document.exitFullscreen()
		: dialog.requestFullscreen({ navigationUI: 'hide' })
	await asked.catch(() => undefined)
}
