/**
 * The address a request comes from, as our own web server saw it; empty for a request from this machine's programs.
 *
 * The last of several: whoever asks may write what they like before it.
 */
export function callerOf(headers: Headers): string {
	return (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
}
