/** Whether the address belongs to those who write, and is no business of what readers keep. */
export function isOfNewsroom(path: string): boolean {
	return /^\/(?:admin|api|_next)(?:\/|$)/.test(path)
}
