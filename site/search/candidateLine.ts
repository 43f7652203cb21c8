import type { Candidate, ShardRecord } from './shardReader.ts'

/** Candidates of one shard for one wording, in the order in which they are worth loading. */
export class CandidateLine {
	waiting: Candidate[]
	/** Whether the first one was loaded: it tells what the others are worth. */
	isTried: boolean
	readonly #places = new Map<string, number>()

	constructor(waiting: Candidate[], isTried: boolean) {
		this.waiting = waiting
		this.isTried = isTried
	}

	/** Load the next `count`. */
	async load(count: number): Promise<ShardRecord[]> {
		const records = await Promise.all(this.waiting.splice(0, count).map((each) => each.load()))
		for (const { key } of records) this.#places.set(key, this.#places.size)
		return records
	}

	/** The how manieth of the line a record is. */
	placeOf({ key }: ShardRecord): number {
		return this.#places.get(key) ?? 0
	}
}
