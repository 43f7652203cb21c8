import { Worker } from 'node:worker_threads'

/** A file of a folder that nobody reads yet. */
export interface FreshFile {
	file: string
	body: Uint8Array
}

/** A file that could not be written. */
export interface BindingFailure {
	file: string
	message: string
}

interface Order {
	resolve: (failures: BindingFailure[]) => void
	reject: (error: Error) => void
}

/**
 * Compresses and writes finished pages in a thread of its own, while the next ones are rendered.
 *
 * A full render is all computing: the second core halves it. The thread writes synchronously, which
 * costs a third of what promises cost.
 */
export class Bindery {
	readonly #worker = new Worker(new URL('./binderyThread.ts', import.meta.url))
	/** Answers come in the order of the orders. */
	readonly #orders: Order[] = []

	constructor() {
		this.#worker.on('message', (failures: BindingFailure[]) => {
			this.#orders.shift()?.resolve(failures)
		})
		this.#worker.on('error', (error) => this.#refuseAll(error))
		this.#worker.on('exit', () => this.#refuseAll(new Error('The writing thread has ended')))
	}

	/** Write these files with their twins, on disk for certain only after a flush; what could not be written. */
	bind(files: readonly FreshFile[]): Promise<BindingFailure[]> {
		return new Promise((resolve, reject) => {
			this.#orders.push({ resolve, reject })
			this.#worker.postMessage(files)
		})
	}

	/** End the thread. */
	async close(): Promise<void> {
		await this.#worker.terminate()
	}

	#refuseAll(error: unknown): void {
		const reason = error instanceof Error ? error : new Error(String(error))
		for (const { reject } of this.#orders.splice(0)) reject(reason)
	}
}
