/** How well two colours (`#rrggbb`) are told apart, as WCAG reckons it: 1 for equal ones, 21 for black on white. */
export function contrastOf(one: string, other: string): number {
	const [lighter = 1, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
	return (lighter + 0.05) / (darker + 0.05)
}

function luminanceOf(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
