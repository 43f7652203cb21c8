/** The parts of the viewer that its behaviour is tied to. */
export interface Viewer {
	dialog: HTMLDialogElement
	/** Scrolls; arrow keys and fingers move the picture in it. */
	stage: HTMLElement
	image: HTMLImageElement
	/** Says how large the picture is shown. */
	level: HTMLElement
	buttons: {
		closer: HTMLButtonElement
		farther: HTMLButtonElement
		whole: HTMLButtonElement
		/** Absent where the browser has no full screen to give, as on an iPhone. */
		screen: HTMLButtonElement | undefined
		close: HTMLButtonElement
	}
}

/** Draw the viewer of one picture, not yet in the page. */
export function drawViewer(picture: {
	url: string
	text: string
	width: number
	height: number
	/** Address of the same picture smaller, which is there at once. */
	small: string
}): Viewer {
	const dialog = document.createElement('dialog')
	dialog.className = 'viewer'
	dialog.setAttribute('aria-label', 'Xem hình lớn')
	const stage = document.createElement('div')
	stage.className = 'viewer-stage'
	stage.tabIndex = 0
	stage.role = 'group'
	stage.ariaLabel = 'Hình. Phím mũi tên để di chuyển, phím + và − để phóng to, thu nhỏ'
	const image = new Image(picture.width, picture.height)
	image.alt = picture.text
	image.draggable = false
	image.src = picture.small
	const original = new Image()
	original.src = picture.url
	original.addEventListener('load', () => (image.src = picture.url))
	stage.append(image)

	const level = document.createElement('output')
	level.ariaLabel = 'Độ phóng'
	const closer = aButton('Phóng to', 'M12 5v14M5 12h14')
	const farther = aButton('Thu nhỏ', 'M5 12h14')
	const whole = aButton('Vừa bề ngang', 'M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4')
	const screen = document.fullscreenEnabled
		? aButton('Toàn màn hình', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5')
		: undefined
	const close = aButton('Đóng', 'M6 6l12 12M18 6 6 18')
	const bar = document.createElement('div')
	bar.className = 'viewer-bar'
	bar.append(farther, level, closer, whole, ...(screen ? [screen] : []), close)
	dialog.append(bar, stage)
	return { dialog, stage, image, level, buttons: { closer, farther, whole, screen, close } }
}

function aButton(name: string, path: string): HTMLButtonElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.ariaLabel = name
	button.title = name
	const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
	sign.setAttribute('viewBox', '0 0 24 24')
	sign.setAttribute('aria-hidden', 'true')
	const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
	line.setAttribute('d', path)
	sign.append(line)
	button.append(sign)
	return button
}
