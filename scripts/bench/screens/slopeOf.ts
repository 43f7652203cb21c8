/** A straight line through points: how much `y` grows with each `x`, and how far that may be wrong (95 %). */
export interface Slope {
	slope: number
	margin: number
}

/** Of a normal distribution, 95 % lie within so many deviations. */
const DEVIATIONS = 1.96

/** The line that lies nearest to the points, by least squares. */
export function slopeOf(points: readonly { x: number; y: number }[]): Slope {
	const count = points.length
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / count
	const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
	const sum = (term: (point: { x: number; y: number }) => number) =>
		points.reduce((total, point) => total + term(point), 0)
	const width = sum(({ x }) => (x - middle.x) ** 2)
	const slope = sum(({ x, y }) => (x - middle.x) * (y - middle.y)) / width
	const rest = sum(({ x, y }) => (y - middle.y - slope * (x - middle.x)) ** 2)
	return { slope, margin: DEVIATIONS * Math.sqrt(rest / Math.max(1, count - 2) / width) }
}
