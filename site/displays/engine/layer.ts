import type { PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import type { DrawnSlide } from '#site/displays/slides/drawnSlide.ts'
import { drawSlide } from '#site/displays/slides/drawSlide.ts'

/** Milliseconds of a cross-fade. */
const FADE_MS = 300

/** Milliseconds after which a cross-fade counts as over, painted or not. */
const UNPAINTED_MS = 1_500

/** Nobody sees it, but the browser paints it: at 0 it would paint only when the slide comes on. */
const UNSEEN = '0.001'

/** How slides are drawn on one display. */
export interface Drawing {
	sound: boolean
	fileUrl(file: PlaylistFile): string
}

/**
 * One of the two sheets that slides are drawn on.
 *
 * Its film is made once: browsers allow a page few players, and give their memory back late.
 */
export class Layer {
	readonly film = document.createElement('video')
	readonly #element = document.createElement('div')
	#drawn: DrawnSlide | undefined

	constructor(stage: HTMLElement) {
		Object.assign(this.#element.style, { position: 'absolute', inset: '0', willChange: 'opacity' })
		this.clear()
		stage.append(this.#element)
	}

	/** Draw a slide that nobody sees yet; resolves when it can be shown. */
	async draw(slide: Slide, seconds: number, drawing: Drawing): Promise<void> {
		this.clear()
		const { film } = this
		this.#drawn = drawSlide(slide, { ...drawing, film, seconds })
		this.#element.replaceChildren(this.#drawn.element)
		await this.#drawn.ready
	}

	/** Bring what is drawn before everybody's eyes, `offset` milliseconds after its beginning. */
	rise(slide: string, since: number, offset: number): void {
		this.#drawn?.start(offset)
		this.mark(slide, since)
		Object.assign(this.#element.style, { opacity: '1', zIndex: '2' })
	}

	/** Name what is seen, for those who look on from outside. */
	mark(slide: string, since: number): void {
		Object.assign(this.#element.dataset, { slide, since: String(Math.round(since)) })
	}

	/** Let what lies below show through at first; resolves when nothing of it is seen any more. */
	async fadeIn(): Promise<void> {
		const fading = this.#element.animate({ opacity: [0, 1] }, FADE_MS)
		await new Promise((resolve) => {
			fading.onfinish = resolve
			// A page that is not painted finishes nothing; what is below may go, so nothing may shine through.
			setTimeout(() => {
				fading.finish()
				resolve(undefined)
			}, UNPAINTED_MS)
		})
	}

	/** Stay as it is, below what comes on. */
	sink(): void {
		this.film.pause()
		this.#unmark()
		this.#element.style.zIndex = '1'
	}

	/** Let go of what is drawn. */
	clear(): void {
		this.#unmark()
		this.#element.style.opacity = UNSEEN
		this.#element.style.zIndex = '3'
		this.#drawn?.stop()
		this.#drawn = undefined
		this.#element.replaceChildren()
		this.film.playbackRate = 1
	}

	/** Milliseconds of film that have been played; undefined where nothing plays. */
	get progress(): number | undefined {
		return this.#drawn?.progress?.()
	}

	#unmark(): void {
		delete this.#element.dataset.slide
		delete this.#element.dataset.since
	}
}
