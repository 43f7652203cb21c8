/** Whether the answer says that its page is not the reader's any more: withdrawn, moved, or for members alone. */
export function isGone({ status, type }: Pick<Response, 'status' | 'type'>): boolean {
	return [401, 404, 410].includes(status) || type === 'opaqueredirect'
}
