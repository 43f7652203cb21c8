/**
 * Plays a display's programmes: brings each slide on at its moment, and goes on without a network.
 *
 * Why an island: a page alone stands still. With `?xem-truoc` it plays what an editor's window sends instead.
 */
import { runDisplay } from './engine/runDisplay.ts'
import { runPreview } from './engine/runPreview.ts'
import { startWorker } from './offline/startWorker.ts'

const root = document.querySelector<HTMLElement>('#display')
const slug = root?.dataset.slug
document.documentElement.style.cursor = 'none'

if (root && slug) {
	if (new URLSearchParams(location.search).has('xem-truoc')) runPreview(root)
	else {
		startWorker()
		void runDisplay(root, slug)
	}
}
