/** A colour as people see it: how light (0–1), how colourful (0–0.4), of which hue (degrees). */
export interface Oklch {
	lightness: number
	chroma: number
	hue: number
}

/** The colour `#rrggbb` stands for. */
export function toOklch(hex: string): Oklch {
	const [r, g, b] = [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255))
	const [red, green, blue] = [r ?? 0, g ?? 0, b ?? 0]
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
	const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
	const yellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	return {
		lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		chroma: Math.hypot(a, yellow),
		hue: (Math.atan2(yellow, a) * 180) / Math.PI,
	}
}

/**
 * `#rrggbb` of a colour.
 *
 * One that no screen can show loses colourfulness until it can: its lightness, and with it the contrast, stays.
 */
export function toHex({ lightness, chroma, hue }: Oklch): string {
	let [less, more] = [0, chroma]
	if (isShown(toRgb(lightness, chroma, hue))) less = chroma
	else {
		for (let step = 0; step < 12; step++) {
			const middle = (less + more) / 2
			if (isShown(toRgb(lightness, middle, hue))) less = middle
			else more = middle
		}
	}
	const parts = toRgb(lightness, less, hue).map((part) => {
		const byte = Math.round(255 * fromLinear(Math.min(1, Math.max(0, part))))
		return byte.toString(16).padStart(2, '0')
	})
	return `#${parts.join('')}`
}

function toRgb(lightness: number, chroma: number, hue: number): number[] {
	const a = chroma * Math.cos((hue * Math.PI) / 180)
	const yellow = chroma * Math.sin((hue * Math.PI) / 180)
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * yellow) ** 3
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * yellow) ** 3
	const s = (lightness - 0.0894841775 * a - 1.291485548 * yellow) ** 3
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	]
}

/** A little over either end is the rounding of the way there and back. */
function isShown(rgb: number[]): boolean {
	return rgb.every((part) => part > -0.0005 && part < 1.0005)
}

function toLinear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function fromLinear(part: number): number {
	return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
}
