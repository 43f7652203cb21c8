/** Whether the answer says that its page is not at this address any more: withdrawn, or moved. */
export function isGone({ status, type }: Response): boolean {
	return status === 404 || status === 410 || type === 'opaqueredirect'
}
