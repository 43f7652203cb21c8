import type { PlaylistFile } from '#shared/displays/playlist.ts'
import { fetchFile } from './fetchFile.ts'
import { WrongFile } from './wrongFile.ts'
import type { FileStore } from './fileStore.ts'

/** Downloads at a time: more would only share the same line. */
const LANES = 3

/** Bytes that are left free for what else the display writes down. */
const RESERVE = 1_000_000

/** How filling a store went. */
export interface Filling {
	/** Files that could not be had now. */
	missing: PlaylistFile[]
	/** Those of them of which the server says that it has none, or has other bytes. */
	wrong: PlaylistFile[]
	/** Files that the disk has no room for. */
	leftOut: PlaylistFile[]
	/** The last thing that went wrong; empty for nothing. */
	problem: string
}

/**
 * Bring what is not in the store yet of `files`, which stand in the order in which they are needed.
 *
 * Where the disk is too small, files that are needed later make room for those that are needed sooner.
 */
export async function fillStore(
	store: FileStore,
	files: readonly PlaylistFile[],
	{ signal, onFile }: { signal: AbortSignal; onFile: () => void },
): Promise<Filling> {
	const filling: Omit<Filling, 'leftOut'> = { missing: [], wrong: [], problem: '' }
	const waiting = files.filter((file) => !store.has(file))
	const lane = async () => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			if (signal.aborted) filling.missing.push(file)
			else if (await makeRoom(store, files, file)) {
				await bring(store, file, { files, signal, filling })
			}
			onFile()
		}
	}
	await Promise.all(Array.from({ length: LANES }, lane))
	// What never fitted, or made room after it had come.
	const leftOut = files.filter((file) => !store.has(file) && !filling.missing.includes(file))
	return { ...filling, leftOut }
}

async function bring(
	store: FileStore,
	file: PlaylistFile,
	{
		files,
		signal,
		filling,
	}: {
		files: readonly PlaylistFile[]
		signal: AbortSignal
		filling: Omit<Filling, 'leftOut'>
	},
): Promise<void> {
	try {
		const bytes = await fetchFile(file, signal)
		while (!(await fits(store, file, bytes))) {
			if (!(await dropLast(store, files, file))) break
		}
	} catch (error) {
		filling.missing.push(file)
		if (error instanceof WrongFile) filling.wrong.push(file)
		filling.problem = String(error)
	}
}

/** Whether there was room for the bytes, which are kept then. */
async function fits(store: FileStore, file: PlaylistFile, bytes: Blob): Promise<boolean> {
	try {
		await store.put(file, bytes)
		return true
	} catch (error) {
		if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
		throw error
	}
}

/** Whether the file will fit, as far as the browser tells; drops what is needed later if that helps. */
async function makeRoom(
	store: FileStore,
	files: readonly PlaylistFile[],
	file: PlaylistFile,
): Promise<boolean> {
	// A browser that cannot tell says so when it is full.
	const estimate = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
	const { quota = Infinity, usage = 0 } = estimate
	let missing = file.size + RESERVE - (quota - usage)
	const later = files.slice(files.indexOf(file) + 1).filter((each) => store.has(each))
	if (later.reduce((sum, { size }) => sum + size, 0) < missing) return false
	while (missing > 0) {
		const dropped = await dropLast(store, files, file)
		if (!dropped) return false
		missing -= dropped.size
	}
	return true
}

/** Drop the kept file that is needed last, if that is later than `file`. */
async function dropLast(
	store: FileStore,
	files: readonly PlaylistFile[],
	file: PlaylistFile,
): Promise<PlaylistFile | undefined> {
	const last = files.slice(files.indexOf(file) + 1).findLast((each) => store.has(each))
	if (last) await store.remove(last)
	return last
}
