/** `1:05`, or `1:02:05` from an hour on. `duration` in seconds. */
export function toDurationText(duration: number): string {
	const seconds = Math.round(duration)
	const parts = [Math.floor(seconds / 60) % 60, seconds % 60]
	const hours = Math.floor(seconds / 3600)
	const [first = 0, ...rest] = hours > 0 ? [hours, ...parts] : parts
	return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':')
}
