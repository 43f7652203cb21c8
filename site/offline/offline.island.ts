/**
 * Lets the browser keep what is read for reading without a network.
 *
 * Why an island: only a script can ask a browser for that. It waits until the page is there, and costs
 * half a kilobyte; without it, or without HTTPS, pages are read as ever.
 */
import { SHOWN_HEADER } from '#site/reads/shownHeader.ts'
import worker from './serviceWorker.ts?worker&url'

// What was fetched ahead is counted as read, and kept, only when it is shown.
const [visit] = performance.getEntriesByType('navigation')
if (visit && 'deliveryType' in visit && visit.deliveryType === 'navigational-prefetch') {
	const headers = { [SHOWN_HEADER]: '1' }
	void fetch(location.pathname, { method: 'HEAD', cache: 'no-store', headers })
}

if ('serviceWorker' in navigator) {
	addEventListener('load', () => {
		navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => undefined)
	})
}
