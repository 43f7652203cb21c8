/** Seconds as a player shows them: `1:25`, `1:02:05`. */
export function toTimeText(seconds: number): string {
	const whole = Math.floor(seconds)
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
	const twoDigits = (number: number) => String(number).padStart(2, '0')
	return hours > 0
		? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}`
		: `${minutes}:${twoDigits(rest)}`
}
