import { readdir, readFile, writeFile } from 'node:fs/promises'
import { memoryOf } from './measure.ts'

const LOOK_EVERY_MS = 100

/** A program under watch. */
export interface MemoryWatch {
	/** The most it has had together with its children since the watch began, in megabytes; ends the watch. */
	end: () => Promise<number>
}

/** Watch the memory of the process that `pid` names, if there is one yet, and of its children. Linux only. */
export function watchMemory(pid: () => number | undefined): MemoryWatch {
	const first = pid()
	// The kernel forgets how much it had at most before.
	const reset = first === undefined ? undefined : writeFile(`/proc/${first}/clear_refs`, '5')
	reset?.catch(() => undefined)
	let peak = 0
	const look = async () => {
		const root = pid()
		if (root === undefined) return
		const family = [root, ...(await descendantsOf(root))]
		// One that is just ending has no memory to tell of.
		const memories = await Promise.all(
			family.map((each) => memoryOf(each).catch(() => ({ peak: 0, now: 0 }))),
		)
		const together = memories.reduce((sum, { now }) => sum + (now || 0), 0)
		peak = Math.max(peak, together, memories[0]?.peak || 0)
	}
	const timer = setInterval(() => void look(), LOOK_EVERY_MS)
	return {
		end: async () => {
			clearInterval(timer)
			await look()
			return peak
		},
	}
}

/** Processes that were started by this one, or by one of those; none for a process that is gone. */
async function descendantsOf(pid: number): Promise<number[]> {
	const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
	const lists = await Promise.all(
		threads.map((thread) =>
			readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''),
		),
	)
	const children = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
	const further = await Promise.all(children.map(descendantsOf))
	return [...children, ...further.flat()]
}
