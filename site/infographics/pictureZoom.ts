/** Pixels of the window that one pixel of the picture may at most become. */
const LARGEST = 3

/** The picture at least as many times its fitting width, however small its file is. */
const AT_LEAST = 4

/**
 * Shows a picture larger or smaller in the box that scrolls it, around a point that stays where it is.
 *
 * At 100 % it is as wide as the box: a tall picture is then read by scrolling down, like a page. It says
 * `zoom` whenever its size has changed.
 */
export class PictureZoom extends EventTarget {
	readonly #stage: HTMLElement
	readonly #image: HTMLImageElement
	/** Pixels of the file. */
	readonly #width: number
	#scale = 1

	constructor(stage: HTMLElement, image: HTMLImageElement, width: number) {
		super()
		this.#stage = stage
		this.#image = image
		this.#width = width
	}

	/** Of its fitting width. */
	get percent(): number {
		return Math.round(this.#scale * 100)
	}

	/** Whether it is larger than it fits. */
	get isZoomed(): boolean {
		return this.#scale > 1.01
	}

	/** `factor` times as large; the point of the window at `at` stays under the finger. */
	by(factor: number, at: { x: number; y: number } = this.#middle()): void {
		const box = this.#image.getBoundingClientRect()
		const [inX, inY] = [(at.x - box.left) / box.width, (at.y - box.top) / box.height]
		this.#scale = Math.min(Math.max(1, this.#scale * factor), this.#most())
		this.#image.style.width = `${this.#fit() * this.#scale}px`
		const now = this.#image.getBoundingClientRect()
		this.#stage.scrollBy(now.left + inX * now.width - at.x, now.top + inY * now.height - at.y)
		this.dispatchEvent(new Event('zoom'))
	}

	/** As wide as the box again, seen from its top. */
	reset(): void {
		this.#scale = 1
		this.by(1)
		this.#stage.scrollTo(0, 0)
	}

	/** On a wide screen a narrow picture is not blown up at once. */
	#fit(): number {
		return Math.min(this.#stage.clientWidth, Math.max(this.#width, 320))
	}

	#most(): number {
		return Math.max(AT_LEAST, (this.#width * LARGEST) / this.#fit())
	}

	#middle(): { x: number; y: number } {
		const { left, top, width, height } = this.#stage.getBoundingClientRect()
		return { x: left + width / 2, y: top + height / 2 }
	}
}
