import encodeQr, { type ErrorCorrection } from 'qr'

/** A QR code to be drawn as one stroked path of width 1 in a square of `size`. */
export interface QrCode {
	size: number
	path: string
}

/** White that a camera needs around the code, in modules. */
const QUIET = 4

/** What a scratch or a reflection may cover before nobody can read the rest, from 7 to 30 % of it. */
const corrections = ['low', 'medium', 'quartile', 'high'] as const satisfies ErrorCorrection[]

/**
 * `text` as a QR code.
 *
 * Dark modules that touch are one stroke, told from where the last one ended: a third of the bytes of squares.
 */
export function toQrCode(text: string): QrCode {
	const rows = rowsOf(text)
	let path = ''
	let [x, y] = [0, 0]
	rows.forEach((row, line) => {
		for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, from)) {
			const end = row.indexOf(false, from)
			const to = end < 0 ? row.length : end
			path += path === '' ? `M${from} ${line}.5` : `m${from - x} ${line - y}`
			path += `h${to - from}`
			;[x, y, from] = [to, line, to]
		}
	})
	return { size: rows.length, path }
}

/** Dark modules are true: the smallest code there is, with as much correction as it has room for. */
function rowsOf(text: string): boolean[][] {
	let best: boolean[][] | undefined
	for (const ecc of corrections) {
		const rows = encodeQr(text, 'raw', { ecc, border: QUIET })
		if (best && rows.length > best.length) break
		best = rows
	}
	return best ?? []
}
