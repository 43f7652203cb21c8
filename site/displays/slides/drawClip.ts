import { makeElement } from '#site/search/makeElement.ts'
import type { DrawnSlide, SlideOf, SlideSetting } from './drawnSlide.ts'

/** Seconds by which a film may be ahead or behind before it is moved: to move it costs a frame. */
const DRIFT = 0.25

/** A film, with its captions where it is not heard. */
export function drawClip(slide: SlideOf<'clip'>, on: SlideSetting): DrawnSlide {
	const film = on.film ?? document.createElement('video')
	const element = makeElement('div', 'slide slide-clip', film)
	film.playsInline = true
	film.disableRemotePlayback = true
	film.preload = 'auto'
	film.muted = !on.sound
	film.src = on.fileUrl(slide.file)
	if (slide.captions && !on.sound) film.append(trackOf(on.fileUrl(slide.captions)))
	const listening = new AbortController()
	const ready = canPlay(film, listening.signal)
	film.load()
	return {
		element,
		ready,
		start: (offsetMs) => {
			const wanted = offsetMs / 1_000
			if (Math.abs(film.currentTime - wanted) > DRIFT) film.currentTime = wanted
			for (const track of film.textTracks) track.mode = 'showing'
			// A film that does not play is seen by its `progress`.
			film.play().catch(() => undefined)
		},
		stop: () => {
			listening.abort()
			// The film may play another slide by now.
			if (film.parentElement === element) release(film)
			element.replaceChildren()
		},
		progress: () => film.currentTime * 1_000,
	}
}

function canPlay(film: HTMLVideoElement, signal: AbortSignal): Promise<void> {
	const ready = new Promise<void>((resolve, reject) => {
		film.addEventListener('canplay', () => resolve(), { signal, once: true })
		film.addEventListener(
			'error',
			() => reject(new Error(film.error?.message || 'The film cannot be played')),
			{ signal, once: true },
		)
	})
	ready.catch(() => undefined)
	return ready
}

function trackOf(url: string): HTMLTrackElement {
	const track = document.createElement('track')
	track.kind = 'captions'
	track.srclang = 'vi'
	track.label = 'Tiếng Việt'
	track.default = true
	track.src = url
	return track
}

/** Without its address, a film gives its decoder and its buffers back. */
function release(film: HTMLVideoElement): void {
	film.pause()
	// A track that still shows its captions when it goes is never forgotten.
	for (const track of film.textTracks) track.mode = 'disabled'
	film.replaceChildren()
	film.removeAttribute('src')
	film.load()
}
