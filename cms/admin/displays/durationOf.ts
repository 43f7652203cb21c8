/** `5 phút`, `50 giây` or `5 phút 20 giây`. */
export function durationOf(length: number): string {
	const seconds = Math.round(length / 1_000)
	const minutes = Math.floor(seconds / 60)
	const rest = seconds % 60
	return [minutes && `${minutes} phút`, (rest || !minutes) && `${rest} giây`]
		.filter(Boolean)
		.join(' ')
}
