/** Pixels of every drawn picture. */
export const PICTURE_SIZE = { width: 1600, height: 1000 } as const

/** A whole picture from its layers, the farthest first. */
export function picture(layers: string[]): string {
	const { width, height } = PICTURE_SIZE
	const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layers.join('')}</svg>`
}
