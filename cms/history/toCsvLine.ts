/**
 * One line of a table that spreadsheets open by a double click.
 *
 * A cell that would begin a formula gets an apostrophe in front: what a stranger typed must not be
 * reckoned on an auditor's machine.
 */
export function toCsvLine(cells: readonly (string | number | null | undefined)[]): string {
	return `${cells.map(toCell).join(';')}\r\n`
}

function toCell(value: string | number | null | undefined): string {
	if (value === null || value === undefined) return ''
	if (typeof value === 'number') return String(value)
	const defused = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
	return `"${defused.replaceAll('"', '""')}"`
}
