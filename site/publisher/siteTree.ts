import { execFile } from 'node:child_process'
import {
	mkdir,
	readFile,
	rename,
	rm,
	rmdir,
	stat,
	unlink,
	utimes,
	writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import { flushFolder } from './flushFolder.ts'
import { hasTwin, twinOptions } from './twin.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)
const run = promisify(execFile)

/** Of the next unfinished file: trees of two releases share one staging folder. */
let sequence = 0

/** Unfinished files that could not be removed yet, whichever release they were for. */
const leftovers = new Set<string>()

/**
 * The published files below one folder.
 *
 * A file is written under a temporary name in `staging`, on the same disk but outside the folder, and
 * renamed into place; a crash leaves nothing half-written among what readers get.
 */
export class SiteTree {
	readonly root: string
	readonly #staging: string

	constructor(root: string, staging: string) {
		this.root = root
		this.#staging = staging
	}

	/** Empty the staging folder of what a crash left in it. */
	async sweep(): Promise<void> {
		await rm(this.#staging, { recursive: true, force: true })
		await mkdir(this.#staging, { recursive: true })
	}

	/** The file that answers `address`. */
	fileFor(address: string): string {
		return path.join(this.root, address.endsWith('/') ? `${address}index.html` : address)
	}

	/** A name for a file that is not finished yet. */
	stagedName(): string {
		return path.join(this.#staging, `${process.pid}-${sequence++}`)
	}

	/** Remove an unfinished file that nobody needs, now or when the disk allows it again. */
	async discard(staged: string): Promise<void> {
		leftovers.add(staged)
		await rm(staged, { force: true }).then(
			() => leftovers.delete(staged),
			() => undefined,
		)
	}

	/** Remove unfinished files that the disk would not let go before. */
	async discardLeftovers(): Promise<void> {
		for (const staged of leftovers) await this.discard(staged)
	}

	/** Write the file for `address` and its compressed twin; survives a power cut once it returns. */
	async write(address: string, body: Uint8Array): Promise<boolean> {
		return this.#replace(this.fileFor(address), body, 'durable')
	}

	/** Like `write`, but on disk for certain only after `flush`. */
	async writeUnflushed(address: string, body: Uint8Array): Promise<boolean> {
		return this.#replace(this.fileFor(address), body, 'unflushed')
	}

	/** Write into a folder that nobody reads yet: in place, on disk for certain only after `flush`. */
	async writeFresh(address: string, body: Uint8Array): Promise<void> {
		const file = this.fileFor(address)
		await mkdir(path.dirname(file), { recursive: true })
		const twin = await compressedTwin(file, body)
		await Promise.all([writeFile(file, body), twin && writeFile(`${file}.br`, twin)])
	}

	/** Remove the file for `address`, its twin, and folders that are empty then. */
	async remove(address: string): Promise<void> {
		const file = this.fileFor(address)
		for (const name of [file, `${file}.br`]) await unlink(name).catch(unlessGone)
		let folder = path.dirname(file)
		while (folder.length > this.root.length) {
			try {
				await rmdir(folder)
			} catch {
				// Not empty, or gone already: either way there is nothing more to tidy.
				break
			}
			folder = path.dirname(folder)
		}
	}

	/** Everything written so far survives a power cut once this returns. */
	async flush(): Promise<void> {
		await run('sync', ['-f', this.root])
	}

	/** Move a finished file of `staging` into place. */
	async adopt(staged: string, file: string): Promise<void> {
		await mkdir(path.dirname(file), { recursive: true })
		await rename(staged, file)
	}

	/** Whether anything had to be written: an equal file with its twin is left alone. */
	async #replace(file: string, body: Uint8Array, care: 'durable' | 'unflushed'): Promise<boolean> {
		if (await isThere(file, body)) return false
		await mkdir(path.dirname(file), { recursive: true })
		const twin = await compressedTwin(file, body)
		const staged: string[] = []
		try {
			// The twin first: a reader of either then never gets bytes older than what the other had.
			for (const [name, bytes] of [[`${file}.br`, twin] as const, [file, body] as const]) {
				if (!bytes) continue
				const temporary = this.stagedName()
				staged.push(temporary)
				await writeFile(temporary, bytes, { flush: care === 'durable' })
				await makeNewer(temporary, name)
				await rename(temporary, name)
			}
		} catch (error) {
			// A full disk must not be filled further by what did not fit.
			await Promise.all(staged.map((name) => this.discard(name)))
			throw error
		}
		if (care === 'durable') await flushFolder(path.dirname(file))
		// The disk takes files again, so it lets go of them, too.
		if (leftovers.size) await this.discardLeftovers()
		return true
	}
}

/** The twin is compared too: a crash between the two renames leaves one of them new and one old. */
async function isThere(file: string, body: Uint8Array): Promise<boolean> {
	try {
		if (!(await readFile(file)).equals(body)) return false
		return !hasTwin(file) || (await decompress(await readFile(`${file}.br`))).equals(body)
	} catch {
		// Unreadable is as good as absent: it is written anew.
		return false
	}
}

/**
 * Let a file that is about to replace an equally long one of this very second look newer than that.
 *
 * Web servers tell versions of a file apart by its length and the second of its making: a reader who has
 * the first would be told for ever that it is the second.
 */
async function makeNewer(file: string, replaced: string): Promise<void> {
	const before = await stat(replaced).catch(() => undefined)
	if (!before) return
	const { size, mtime, atime } = await stat(file)
	const second = Math.floor(before.mtimeMs / 1_000)
	if (size !== before.size || Math.floor(mtime.getTime() / 1_000) > second) return
	await utimes(file, atime, second + 1)
}

async function compressedTwin(file: string, body: Uint8Array): Promise<Uint8Array | undefined> {
	return hasTwin(file) ? compress(body, twinOptions) : undefined
}

function unlessGone(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ENOENT') throw error
}
