const STORE = 'records'

/** Values by key that survive power cuts; in a browser that keeps none, they live as long as the page. */
export class Records {
	/** Opens those of this name. */
	static async open(name: string): Promise<Records> {
		return new Records(await openDatabase(name).catch(() => undefined))
	}

	/** Those of a page that has no use for them later. */
	static inMemory(): Records {
		return new Records(undefined)
	}

	readonly #database: IDBDatabase | undefined
	readonly #values = new Map<string, unknown>()

	private constructor(database: IDBDatabase | undefined) {
		this.#database = database
	}

	/** The value under the key; undefined for none. */
	read(key: string): Promise<unknown> {
		const store = this.#database?.transaction(STORE).objectStore(STORE)
		return store ? answerOf(store.get(key)) : Promise.resolve(this.#values.get(key))
	}

	/** On disk, not only on its way there, when it resolves. */
	async write(key: string, value: unknown): Promise<void> {
		if (!this.#database) return void this.#values.set(key, value)
		await this.#change((store) => store.put(value, key))
	}

	/** The first of them in the order of their keys, at most `most`. */
	async first(most: number): Promise<[string, unknown][]> {
		if (!this.#database) return [...this.#values].sort().slice(0, most)
		const store = this.#database.transaction(STORE).objectStore(STORE)
		const [keys, values] = await Promise.all([
			answerOf(store.getAllKeys(null, most)),
			answerOf<unknown[]>(store.getAll(null, most)),
		])
		// Every key was a text when it was written.
		return keys.map((key, place) => [key as string, values[place]])
	}

	/** How many there are. */
	async count(): Promise<number> {
		if (!this.#database) return this.#values.size
		return answerOf(this.#database.transaction(STORE).objectStore(STORE).count())
	}

	/** Forget what is under the keys. */
	async remove(keys: readonly string[]): Promise<void> {
		for (const key of keys) this.#values.delete(key)
		if (this.#database) await this.#change((store) => keys.forEach((key) => store.delete(key)))
	}

	async #change(ask: (store: IDBObjectStore) => unknown): Promise<void> {
		if (!this.#database) return
		const transaction = this.#database.transaction(STORE, 'readwrite', { durability: 'strict' })
		ask(transaction.objectStore(STORE))
		await new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve()
			transaction.onabort = () => reject(transaction.error ?? new Error('The disk is full'))
		})
	}
}

function openDatabase(name: string): Promise<IDBDatabase> {
	const request = indexedDB.open(name, 1)
	request.onupgradeneeded = () => request.result.createObjectStore(STORE)
	return answerOf(request)
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result)
		request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'))
	})
}
