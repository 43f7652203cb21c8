const MINUTE = 60
const HOUR = 60 * MINUTE

const number = new Intl.NumberFormat('vi-VN')

/** How long something was on: `45 giây`, `12 phút 05 giây`, `3 giờ 05 phút`. */
export function playTimeText(seconds: number): string {
	const whole = Math.round(seconds)
	if (whole < MINUTE) return `${whole} giây`
	if (whole < HOUR) return `${Math.floor(whole / MINUTE)} phút ${twoDigits(whole % MINUTE)} giây`
	const minutes = Math.floor((whole % HOUR) / MINUTE)
	return `${number.format(Math.floor(whole / HOUR))} giờ ${twoDigits(minutes)} phút`
}

function twoDigits(count: number): string {
	return String(count).padStart(2, '0')
}
