/** A code as people read it aloud: `K7P 3QX`. */
export function toGroupedCode(code: string): string {
	return (code.match(/.{1,3}/g) ?? []).join(' ')
}
