import { makeElement } from '#site/search/makeElement.ts'

/** Say on the display that it is no longer paired, and how it is paired anew; what plays goes on. */
export function tellRevoked(): void {
	// The page of codes stands above the pages of all displays.
	const { host, pathname } = new URL('..', location.href)
	const told = makeElement('p', 'display-revoked')
	told.role = 'status'
	told.append(
		'Thiết bị này đã bị thu hồi. Hãy ghép lại: mở ',
		makeElement('b', '', host + pathname),
		' trên máy này.',
	)
	document.querySelector('#display')?.append(told)
}
