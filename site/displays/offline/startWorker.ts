import worker from './displayWorker.ts?worker&url'

/** Milliseconds. A display is never opened anew, so it has to look for new releases by itself. */
const LOOK_MS = 10 * 60_000

/** Let the browser keep displays' pages and files; without HTTPS nothing happens. */
export function startWorker(): void {
	if (!('serviceWorker' in navigator)) return
	navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).then(
		(registration) => {
			setInterval(() => void registration.update().catch(() => undefined), LOOK_MS)
		},
		// Without a worker everything still comes from the network.
		() => undefined,
	)
}
