/**
 * Runs in a page before anything of its own: its clocks, timers, animations and films go `speed` times as fast.
 *
 * The server's time, which comes with answers, is taken from the same clock, so that nothing seems wrong.
 */
export function quickenClock({ speed, header }: { speed: number; header: string }): void {
	const steady = performance.now.bind(performance)
	const began = { steady: steady(), date: Date.now() }
	const passed = () => (steady() - began.steady) * speed
	const now = () => Math.floor(began.date + passed())
	performance.now = () => began.steady + passed()
	Date.now = now
	window.Date = new Proxy(Date, {
		construct: (target, given: []): object =>
			given.length === 0 ? new target(now()) : (Reflect.construct(target, given) as object),
	})
	const [later, again] = [window.setTimeout.bind(window), window.setInterval.bind(window)]
	// Only functions are ever given.
	window.setTimeout = ((run: () => void, ms = 0) => later(run, ms / speed)) as typeof setTimeout
	window.setInterval = ((run: () => void, ms = 0) => again(run, ms / speed)) as typeof setInterval

	// eslint-disable-next-line @typescript-eslint/unbound-method -- It is given the element it is called on.
	const { animate } = Element.prototype
	Element.prototype.animate = function (...animation) {
		return Object.assign(animate.apply(this, animation), { playbackRate: speed })
	}

	/** Browsers play no film faster. */
	const MOST_RATE = 16
	const rate = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'playbackRate')
	Object.defineProperty(HTMLMediaElement.prototype, 'playbackRate', {
		get: function (this: HTMLMediaElement): number {
			return Number(rate?.get?.call(this)) / speed
		},
		set: function (this: HTMLMediaElement, value: number) {
			rate?.set?.call(this, Math.min(value * speed, MOST_RATE))
		},
	})

	const ask = window.fetch.bind(window)
	window.fetch = async (...request) => {
		const response = await ask(...request)
		if (!response.headers.has(header)) return response
		const headers = new Headers(response.headers)
		headers.set(header, String(now()))
		const { status, statusText } = response
		return new Response(status === 304 ? null : response.body, { status, statusText, headers })
	}
}
