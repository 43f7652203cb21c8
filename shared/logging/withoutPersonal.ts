/**
 * What a line of a log must not hold, and what stands there instead.
 *
 * Every repetition has an end: a line may be a megabyte long.
 */
const hidden: readonly (readonly [RegExp, string])[] = [
	// Database drivers tell what a refused query would have written.
	[/(\\n|\n| )params: .*?(?=\\n|\n|"[,}]|$)/g, '$1params: ‹hidden›'],
	[/dup key: \{.*?\}/g, 'dup key: ‹hidden›'],
	// Names and passwords of the services we talk to.
	[/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'\\]{1,300}@/gi, '$1‹hidden›@'],
	// Tokens of sessions, and whatever else is shown at a door.
	[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '‹token›'],
	[/\b(Bearer|Basic|JWT|API-Key) [\w.~+/=-]{8,}/gi, '$1 ‹token›'],
	[/\b(password|secret|token)(\\?["']?\s*[:=]\s*\\?["']?)[^\s"'\\,;&}]+/gi, '$1$2‹hidden›'],
	[
		/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu,
		'‹mail›',
	],
	[/(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, '‹address›'],
]

/**
 * The text of a log without addresses of people, tokens and passwords.
 *
 * What drivers and mail servers say of a failure quotes what they were given, and nobody can know
 * beforehand where; so it is the finished line that is looked through.
 */
export function withoutPersonal(line: string): string {
	return hidden.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line)
}
