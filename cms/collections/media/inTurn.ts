/** Pictures that are opened at once. The largest takes half a gigabyte for a few seconds. */
const MOST = 2

let underWay = 0
const waiting: (() => void)[] = []

/** Do the work when at most one other is under way; ten large pictures sent at once wait for each other. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (underWay >= MOST) await new Promise<void>((resolve) => waiting.push(resolve))
	else underWay += 1
	try {
		return await work()
	} finally {
		// Who waits takes over the place, so that nobody slips in between.
		const next = waiting.shift()
		if (next) next()
		else underWay -= 1
	}
}
