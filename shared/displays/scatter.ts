/**
 * A whole number that looks unlike its neighbours', the same on every display.
 *
 * A loop that began at the same slide every morning would show some slides at the same hour only.
 */
export function scatter(number: number): number {
	const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
	return (mixed ^ (mixed >>> 12)) >>> 0
}
