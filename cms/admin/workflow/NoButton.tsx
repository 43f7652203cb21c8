/**
 * Nothing.
 *
 * Payload's own publish buttons would be a second door past the approval, and the server refuses
 * them; so nobody is shown one.
 */
export function NoButton() {
	return null
}
