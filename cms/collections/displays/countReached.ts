import type { Payload } from 'payload'
import { hangingIn } from './hangingIn.ts'

/** How many displays hang in these units and those below them; no unit stands for all displays. */
export async function countReached(cms: Payload, units: readonly string[]): Promise<number> {
	const { totalDocs } = await cms.count({
		collection: 'displays',
		overrideAccess: true,
		where: await hangingIn(cms, units),
	})
	return totalDocs
}
