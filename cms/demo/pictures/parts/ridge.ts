import { random } from './random.ts'

type Ridge = {
	seed: number
	/** Where the foot of the ridge lies, in pixels from the top. */
	base: number
	/** How far the highest peaks rise above the base. */
	height: number
	/** Pixels from one peak to the next, roughly. */
	span: number
	fill: string
	/** 1 is jagged as limestone, 0 rolls as hills do. */
	jagged?: number
}

/** A chain of mountains or hills across the whole picture, filled down to its lower edge. */
export function ridge({ seed, base, height, span, fill, jagged = 0 }: Ridge): string {
	const rough = noise(seed)
	const step = jagged > 0 ? 16 : 24
	const points: string[] = []
	for (let x = -40; x <= 1640; x += step) {
		const wide = rough(x / span)
		const sharp = 1 - Math.abs(2 * wide - 1)
		const shape = wide * (1 - jagged) + sharp * jagged
		const detail =
			(rough(x / (span / 3.1) + 40) - 0.5) * 0.3 + (rough(x / (span / 8) + 90) - 0.5) * 0.12
		points.push(`${x},${Math.round(base - height * Math.max(0, shape + detail))}`)
	}
	return `<path d="M-40,1010 L${points.join(' L')} L1640,1010 Z" fill="${fill}"/>`
}

function noise(seed: number): (x: number) => number {
	const next = random(seed)
	const values = Array.from({ length: 257 }, next)
	return (x) => {
		const shifted = x + 64
		const cell = Math.floor(shifted)
		const within = shifted - cell
		const smooth = within * within * (3 - 2 * within)
		const left = values[((cell % 257) + 257) % 257] ?? 0
		const right = values[(((cell + 1) % 257) + 257) % 257] ?? 0
		return left + (right - left) * smooth
	}
}
