const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** `38 ms`, `2,4 giây`. */
export function millisecondsText(milliseconds: number): string {
	return milliseconds < 1_000
		? `${number.format(milliseconds)} ms`
		: `${number.format(milliseconds / 1_000)} giây`
}
