/**
 * Remembers the size of text that a reader chose, copies and sends the article's address, and prints it.
 *
 * Why an island: without scripts the size still changes, but no page can remember it; and only a script reaches the
 * clipboard, the device's own sheet for sharing and the printer. Zalo documents no address that shares a page without
 * its own script on it: its button opens that sheet, in which the app stands, or copies the address.
 */
const key = 'co-chu'
const answer = document.querySelector('.tools-answer')
const { href: url } = document.querySelector<HTMLLinkElement>('[rel=canonical]') ?? location

for (const size of document.querySelectorAll<HTMLInputElement>(`[name=${key}]`)) {
	size.onchange = () => localStorage.setItem(key, size.id)
}

for (const button of document.querySelectorAll<HTMLElement>('[data-tool]')) {
	const { tool } = button.dataset
	button.onclick = async () => {
		if (tool === 'print') return print()
		if (tool === 'zalo' && 'share' in navigator && matchMedia('(pointer:coarse)').matches) {
			// Whoever closes the sheet has changed their mind, which is no fault.
			return navigator.share({ title: document.title, url }).catch(() => undefined)
		}
		const isCopied = await copy()
		if (!answer) return
		answer.textContent = !isCopied
			? `Hãy chép địa chỉ này: ${url}`
			: tool === 'zalo'
				? 'Đã chép liên kết, hãy dán vào Zalo.'
				: 'Đã chép liên kết.'
	}
}

/** On a site without a certificate browsers have no clipboard for pages, but still the old command. */
async function copy(): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(url)
		return true
	} catch {
		const field = document.createElement('input')
		field.value = url
		document.body.append(field)
		field.select()
		const isCopied = document.execCommand('copy')
		field.remove()
		return isCopied
	}
}
