/** A village house on its ground line, its window lit when `light` is a colour. */
export function house(
	x: number,
	y: number,
	width: number,
	wall: string,
	roof: string,
	light: string,
): string {
	const h = width * 0.42
	const shadeX = x + width * 0.62
	return `<rect x="${x}" y="${y - h}" width="${width}" height="${h}" fill="${wall}"/>
<rect x="${shadeX}" y="${y - h}" width="${width * 0.38}" height="${h}" fill="#000" opacity=".1"/>
<path d="M${x - width * 0.1},${y - h} L${x + width * 0.16},${y - h - width * 0.36} H${x + width * 0.84} L${x + width * 1.1},${y - h} Z" fill="${roof}"/>
<path d="M${x + width * 0.55},${y - h} L${x + width * 0.6},${y - h - width * 0.36} H${x + width * 0.84} L${x + width * 1.1},${y - h} Z" fill="#000" opacity=".12"/>
<rect x="${x + width * 0.12}" y="${y - h * 0.72}" width="${width * 0.18}" height="${h * 0.38}" fill="${light}"/>
<rect x="${x + width * 0.7}" y="${y - h * 0.72}" width="${width * 0.18}" height="${h * 0.38}" fill="${light}"/>
<rect x="${x + width * 0.42}" y="${y - h * 0.72}" width="${width * 0.16}" height="${h * 0.72}" fill="#000" opacity=".35"/>`
}
