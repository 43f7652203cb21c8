/** Something that could not be published, in words for whoever looks after the newsroom. */
export interface Problem {
	/** What it is about: a page's address, an entry's type and id, a file. */
	about: string
	message: string
	since: string
}

/** What stands between the edition and the readers just now. */
export class Problems {
	readonly #byName = new Map<string, Problem>()

	/** Note a problem; whether it is new. */
	note(about: string, message: string, now: Date): boolean {
		const known = this.#byName.get(about)
		if (known?.message === message) return false
		this.#byName.set(about, { about, message, since: known?.since ?? now.toISOString() })
		return true
	}

	/** Whether something is wrong with it. */
	has(about: string): boolean {
		return this.#byName.has(about)
	}

	/** Whatever was wrong, now it is this. */
	replace(problems: readonly Problem[]): void {
		this.#byName.clear()
		for (const problem of problems) this.#byName.set(problem.about, problem)
	}

	/** The thing works again. */
	settle(about: string): void {
		this.#byName.delete(about)
	}

	/** All of them, oldest first. */
	list(): Problem[] {
		return [...this.#byName.values()]
	}
}
