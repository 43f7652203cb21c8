import type { Records } from '#site/displays/offline/records.ts'

/** Additions between two looks at how many there are. */
const COUNT_EVERY = 100

/** What waits to be told, over restarts; of too many, the oldest go. */
export class Outbox<Item> {
	readonly #records: Records
	readonly #most: number
	/** What has never been sent, and was noted while this page could not know the server's time better. */
	readonly #movable = new Map<string, Item>()
	#added = 0

	constructor(records: Records, most: number) {
		this.#records = records
		this.#most = most
	}

	/** Keep what is to be told; the same key again replaces it. Keys are in the order of time. */
	async add(key: string, item: Item): Promise<void> {
		this.#movable.set(key, item)
		await this.#records.write(key, item)
		if (this.#added++ % COUNT_EVERY === 0) await this.#dropOldest()
	}

	/** What is to be told next, oldest first. From now on its times stay as they are. */
	async take(most: number): Promise<[string, Item][]> {
		// Only this class writes there.
		const items = (await this.#records.first(most)) as [string, Item][]
		for (const [key] of items) this.#movable.delete(key)
		return items
	}

	/** These were told. */
	async drop(keys: readonly string[]): Promise<void> {
		if (keys.length > 0) await this.#records.remove(keys)
	}

	/** Every item that can still move becomes what `move` makes of it. */
	async shift(move: (key: string, item: Item) => [string, Item]): Promise<void> {
		const items = [...this.#movable]
		this.#movable.clear()
		for (const [key, item] of items) {
			const [movedKey, moved] = move(key, item)
			await this.#records.write(movedKey, moved)
			if (movedKey !== key) await this.#records.remove([key])
		}
	}

	async #dropOldest(): Promise<void> {
		const tooMany = (await this.#records.count()) - this.#most
		if (tooMany <= 0) return
		const oldest = await this.#records.first(tooMany)
		await this.#records.remove(oldest.map(([key]) => key))
	}
}
