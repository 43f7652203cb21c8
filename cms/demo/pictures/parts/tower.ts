type Point = [x: number, y: number]

/** A lattice tower of a transmission line with the points its wires hang from, left to right, top down. */
export function tower(x: number, foot: number, height: number, colour: string) {
	const width = height * 0.24
	const waist = foot - height * 0.52
	const top = foot - height
	const neck = height * 0.045
	const leg = (share: number) => width / 2 + (neck - width / 2) * share
	const lines: string[] = [
		`M${x - width / 2},${foot} L${x - neck},${waist} L${x - neck * 0.7},${top + height * 0.06} L${x},${top}`,
		`M${x + width / 2},${foot} L${x + neck},${waist} L${x + neck * 0.7},${top + height * 0.06} L${x},${top}`,
	]
	const floors = [0, 0.32, 0.58, 0.8, 1]
	floors.slice(1).forEach((to, at) => {
		const from = floors[at] ?? 0
		const low = foot - (foot - waist) * from
		const high = foot - (foot - waist) * to
		lines.push(
			`M${x - leg(from)},${low} L${x + leg(to)},${high} M${x + leg(from)},${low} L${x - leg(to)},${high}`,
		)
		lines.push(`M${x - leg(to)},${high} H${x + leg(to)}`)
	})
	for (let floor = 0; floor < 5; floor++) {
		const low = waist - (height * 0.42 * floor) / 5
		const high = waist - (height * 0.42 * (floor + 1)) / 5
		lines.push(`M${x - neck},${low} L${x + neck},${high} M${x + neck},${low} L${x - neck},${high}`)
	}
	const arms: Point[] = []
	const reaches: Point[] = [
		[0.13, 0.87],
		[0.19, 0.73],
		[0.15, 0.59],
	]
	for (const [reach, up] of reaches) {
		const y = foot - height * up
		const far = height * reach
		const thick = height * 0.035
		lines.push(
			`M${x - neck},${y - thick} L${x - far},${y} L${x + far},${y} L${x + neck},${y - thick}`,
		)
		lines.push(`M${x - far},${y} v${thick} M${x + far},${y} v${thick}`)
		arms.push([x - far, y + thick], [x + far, y + thick])
	}
	const stroke = Math.max(1.4, height * 0.0085)
	const drawing = `<path d="${lines.join(' ')}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linejoin="round" stroke-linecap="round"/>`
	return { drawing, arms }
}

/** Wires from each arm of one tower to the same arm of the next, hanging through by `sag` pixels. */
export function wires(from: Point[], to: Point[], sag: number, stroke: string): string {
	const hung = from.map(([x, y], at) => {
		const [endX, endY] = to[at] ?? [x, y]
		return `M${x},${y} Q${(x + endX) / 2},${(y + endY) / 2 + sag} ${endX},${endY}`
	})
	return `<path d="${hung.join(' ')}" fill="none" ${stroke}/>`
}
