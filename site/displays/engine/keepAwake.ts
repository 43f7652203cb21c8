/** Keep the screen on, as far as the browser lets a page do that: on HTTPS, and while the page is seen. */
export function keepAwake(): void {
	document.addEventListener('visibilitychange', () => void request())
	void request()
}

async function request(): Promise<void> {
	if (document.hidden || !('wakeLock' in navigator)) return
	// A kiosk has switched off its screen saver anyway.
	await navigator.wakeLock.request('screen').catch(() => undefined)
}
