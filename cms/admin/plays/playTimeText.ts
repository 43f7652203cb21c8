const MINUTE = 60
const HOUR = 60 * MINUTE

/** How long something was on: `45 giây`, `12 phút`, `3 giờ 05 phút`. */
export function playTimeText(seconds: number): string {
	const whole = Math.round(seconds)
	if (whole < MINUTE) return `${whole} giây`
	if (whole < HOUR) return `${Math.floor(whole / MINUTE)} phút`
	const minutes = String(Math.floor((whole % HOUR) / MINUTE)).padStart(2, '0')
	return `${new Intl.NumberFormat('vi-VN').format(Math.floor(whole / HOUR))} giờ ${minutes} phút`
}
