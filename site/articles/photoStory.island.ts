/**
 * Opens the pictures of a photo story over the page, to be leafed through by swipe, keys and buttons.
 *
 * Why an island: without it each picture's link opens that one file; only a script can lay them side by side. It is
 * loaded by pages that have a photo story, and by no other.
 */
for (const story of document.querySelectorAll('.photo-story')) {
	const links = [...story.querySelectorAll('a')]
	links.forEach((link, place) => {
		link.onclick = (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return
			event.preventDefault()
			open(links, place)
		}
	})
}

function open(links: readonly HTMLAnchorElement[], place: number): void {
	const dialog = document.createElement('dialog')
	dialog.className = 'photo-dialog'
	dialog.ariaLabel = `Chùm ảnh, ${links.length} ảnh`
	const strip = document.createElement('div')
	strip.tabIndex = 0
	strip.append(...links.map(toSlide))
	const count = document.createElement('p')
	count.role = 'status'

	const shown = () => Math.round(strip.scrollLeft / (strip.clientWidth || 1))
	const leaf = (step: number) => {
		const next = (shown() + step + links.length) % links.length
		strip.scrollTo({ left: next * strip.clientWidth })
	}
	strip.onscroll = () => {
		const words = `${shown() + 1}/${links.length}`
		if (count.textContent !== words) count.textContent = words
	}
	dialog.onkeydown = (event) => {
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
		if (!step) return
		event.preventDefault()
		leaf(step)
	}
	dialog.onclose = () => dialog.remove()

	dialog.append(
		count,
		toButton('×', 'Đóng', () => dialog.close()),
		strip,
		toButton('‹', 'Ảnh trước', () => leaf(-1)),
		toButton('›', 'Ảnh sau', () => leaf(1)),
	)
	document.body.append(dialog)
	dialog.showModal()
	strip.focus()
	strip.scrollTo({ left: place * strip.clientWidth, behavior: 'instant' })
	count.textContent = `${place + 1}/${links.length}`
}

/** The picture as large as the screen, with its caption. */
function toSlide(link: HTMLAnchorElement): HTMLElement {
	const slide = document.createElement('figure')
	const picture = link.firstElementChild?.cloneNode(true)
	const caption = link.nextElementSibling?.cloneNode(true)
	if (picture) slide.append(picture)
	if (caption) slide.append(caption)
	for (const source of slide.querySelectorAll('source')) source.sizes = '100vw'
	return slide
}

function toButton(sign: string, label: string, onclick: () => void): HTMLButtonElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.textContent = sign
	button.ariaLabel = button.title = label
	button.onclick = onclick
	return button
}
