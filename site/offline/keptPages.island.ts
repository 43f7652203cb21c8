/**
 * Lists the pages that this browser keeps, the newest first.
 *
 * Why an island: which pages these are, nobody knows but the browser.
 */
import { toDateTimeText } from '#shared/dates.ts'
import { paths } from '#shared/paths.ts'
import { KEPT_AT, PAGES } from './keptPages.ts'

const place = document.querySelector('[data-kept-pages]')
const list = place?.querySelector<HTMLElement>('[data-kept-list]')
const clear = place?.querySelector<HTMLButtonElement>('[data-kept-clear]')
const none = place?.querySelector<HTMLElement>('[data-kept-none]')
const missing = place?.querySelector<HTMLElement>('[data-kept-missing]')

if ('caches' in globalThis && list && clear && none && missing) {
	missing.hidden = location.pathname === paths.offline
	void showPages(list, clear, none)
	clear.addEventListener('click', () => {
		void caches.delete(PAGES).then(() => showPages(list, clear, none))
	})
}

async function showPages(list: HTMLElement, clear: HTMLElement, none: HTMLElement): Promise<void> {
	const pages = await caches.open(PAGES)
	const items: HTMLElement[] = []
	for (const request of await pages.keys()) {
		const kept = await pages.match(request)
		if (kept) items.unshift(await toItem(new URL(request.url).pathname, kept))
	}
	list.replaceChildren(...items)
	list.hidden = clear.hidden = !items.length
	none.hidden = items.length > 0
}

async function toItem(path: string, kept: Response): Promise<HTMLElement> {
	const page = new DOMParser().parseFromString(await kept.text(), 'text/html')
	const item = document.createElement('li')
	const link = document.createElement('a')
	link.href = path
	link.textContent = page.querySelector('h1')?.textContent?.trim() || page.title
	const time = document.createElement('time')
	const keptAt = kept.headers.get(KEPT_AT) ?? ''
	time.dateTime = keptAt
	time.textContent = `lưu lúc ${toDateTimeText(keptAt)}`
	item.append(link, ' ', time)
	return item
}
