import { spawn } from 'node:child_process'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import type { Layer } from './searchBook.ts'

const builtSchema = z.object({ name: z.string().min(1), keys: z.array(z.string()) })

/** Builds archive shards, each in a process of its own, into a folder where nobody reads. */
export class ShardBuilder {
	readonly #files: { stateFile: string; staging: string }
	#child: ReturnType<typeof spawn> | undefined

	constructor(files: { stateFile: string; staging: string }) {
		this.#files = files
	}

	/** The name of the shard of these articles, and the keys it has. */
	async build(layer: Layer, ids: readonly string[]): Promise<z.infer<typeof builtSchema>> {
		const { stateFile, staging } = this.#files
		const script = path.join(import.meta.dirname, 'buildShard.ts')
		const child = spawn(process.execPath, [script, stateFile, staging, layer], {
			stdio: ['pipe', 'pipe', 'inherit'],
		})
		this.#child = child
		child.stdin.on('error', () => undefined)
		child.stdin.end(JSON.stringify(ids))
		try {
			return builtSchema.parse(await json(child.stdout))
		} catch (error) {
			throw new Error('A shard of the search index could not be built', { cause: error })
		}
	}

	/** Where `build` leaves the shard of this name. */
	folderFor(name: string): string {
		return path.join(this.#files.staging, name)
	}

	/** End what is being built. */
	stop(): void {
		this.#child?.kill()
	}
}
