/**
 * Leads from a chapter to its place in the clip, marks the chapter that plays, and says what to do when
 * the clip cannot be played.
 *
 * Why an island: only a script can move the player, and only it hears that a file has failed. Without it
 * a chapter opens the file at its second.
 */
const video = document.querySelector<HTMLVideoElement>('.clip-stage video')
const chapters = [...document.querySelectorAll<HTMLAnchorElement>('.clip-chapters a')]
const trouble = document.querySelector<HTMLElement>('.clip-trouble[hidden]')

if (video) {
	for (const chapter of chapters) {
		chapter.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return
			event.preventDefault()
			playFrom(video, Number(chapter.dataset.seconds))
		})
	}
	video.addEventListener('timeupdate', () => markChapterAt(video.currentTime))
	// The error of a `<source>` does not bubble.
	video.addEventListener('error', showTrouble, true)
	if (video.error || video.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) showTrouble()
	video.addEventListener('playing', () => trouble?.toggleAttribute('hidden', true))
	trouble?.querySelector('button')?.addEventListener('click', () => {
		trouble.hidden = true
		video.load()
		play(video)
	})
}

function playFrom(film: HTMLVideoElement, seconds: number): void {
	const leap = () => {
		film.currentTime = seconds
		markChapterAt(seconds)
	}
	if (film.readyState >= HTMLMediaElement.HAVE_METADATA) leap()
	else film.addEventListener('loadedmetadata', leap, { once: true })
	film.scrollIntoView({ block: 'nearest' })
	play(film)
}

function play(film: HTMLVideoElement): void {
	// Refused where the file has failed, which `error` tells, or where the browser wants a click of its own.
	film.play().catch(() => undefined)
}

function markChapterAt(seconds: number): void {
	const current = chapters.findLast((chapter) => Number(chapter.dataset.seconds) <= seconds)
	for (const chapter of chapters) {
		if (chapter === current) chapter.setAttribute('aria-current', 'true')
		else chapter.removeAttribute('aria-current')
	}
}

function showTrouble(event?: Event): void {
	// Captions that do not come leave a clip that plays.
	if (event?.target instanceof HTMLTrackElement) return
	if (trouble) trouble.hidden = false
}
