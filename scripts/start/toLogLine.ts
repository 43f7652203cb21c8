import { stripVTControlCharacters } from 'node:util'
import { withoutPersonal } from '#shared/logging/withoutPersonal.ts'

/** What a program printed, as a line of its log; what is none yet becomes one. */
export function toLogLine(
	program: string,
	level: 'info' | 'error',
	printed: string,
	now: Date,
): string {
	const text = withoutPersonal(stripVTControlCharacters(printed)).trim()
	if (isObject(text)) return text
	return JSON.stringify({
		level,
		time: now.toISOString(),
		name: program,
		event: 'printed',
		msg: text,
	})
}

function isObject(text: string): boolean {
	if (!text.startsWith('{')) return false
	try {
		JSON.parse(text)
		return true
	} catch {
		return false
	}
}
