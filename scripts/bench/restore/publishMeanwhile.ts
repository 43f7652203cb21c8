import type { Newsroom } from '#scripts/bench/openNewsroom.ts'
import { places } from '#scripts/bench/places.ts'

/** Publish one article after another until `work` is done; how many, and what `work` answers. */
export async function publishMeanwhile<Result>(
	newsroom: Newsroom,
	work: () => Promise<Result>,
): Promise<{ published: number; result: Result }> {
	let isDone = false
	let published = 0
	const publishing = (async () => {
		while (!isDone) {
			const headline = `Tin ra trong lúc sao lưu, số ${published + 1}`
			const { id } = await newsroom.submit(
				headline,
				'Viết trong lúc sao lưu.',
				places.of(published),
			)
			await newsroom.approve(id, await newsroom.read(id))
			published++
		}
	})()
	try {
		const result = await work()
		return { published, result }
	} finally {
		isDone = true
		await publishing
	}
}
