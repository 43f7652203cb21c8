import { encode } from 'uqr'

/** A QR code to be drawn as one stroked path of width 1 in a square of `size`. */
export interface QrCode {
	size: number
	path: string
}

/** White that a camera needs around the code, in modules. */
const QUIET = 4

/**
 * `text` as a QR code.
 *
 * Dark modules that touch are one stroke, told from where the last one ended: a third of the bytes of squares.
 */
export function toQrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET })
	let path = ''
	let [x, y] = [0, 0]
	data.forEach((row, line) => {
		for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, from)) {
			const end = row.indexOf(false, from)
			const to = end < 0 ? row.length : end
			path += path === '' ? `M${from} ${line}.5` : `m${from - x} ${line - y}`
			path += `h${to - from}`
			;[x, y, from] = [to, line, to]
		}
	})
	return { size, path }
}
