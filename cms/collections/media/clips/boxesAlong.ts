import { boxesIn, type Box } from './boxesIn.ts'

/** Every box inside `bytes` that lies at the end of `path`, such as `['trak', 'mdia']`. */
export async function boxesAlong(
	bytes: Buffer,
	path: readonly string[],
	within: Pick<Box, 'body' | 'end'>,
): Promise<Box[]> {
	const readAt = (position: number, length: number) => bytes.subarray(position, position + length)
	const [type, ...deeper] = path
	const boxes = (await boxesIn(readAt, within.body, within.end)) ?? []
	const found = boxes.filter((box) => box.type === type)
	if (deeper.length === 0) return found
	return (await Promise.all(found.map((box) => boxesAlong(bytes, deeper, box)))).flat()
}
