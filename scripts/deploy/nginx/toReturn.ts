import type { Notice } from '#site/web/toNotice.ts'
import { addHeaders } from './addHeaders.ts'

/** An answer that nginx gives by itself. */
export function toReturn({ status, headers, body }: Notice): string {
	const { 'content-type': type = '', ...others } = headers
	// nginx would take a dollar sign for the beginning of a name, and knows no way to write one.
	if (body.includes('$')) throw new Error('A notice has a dollar sign, which nginx cannot write')
	const text = `'${body.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
	const typed = ['types {}', `default_type "${type}";`]
	return [...typed, addHeaders(others), `return ${status} ${text};`].join('\n')
}
