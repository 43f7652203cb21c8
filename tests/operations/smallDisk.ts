import { spawnSync } from 'node:child_process'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CHUNK = Buffer.alloc(1024 * 1024, 1)

/** A disk of its own, which can be filled and closed for writing. */
export interface SmallDisk {
	/** A folder on it. */
	folder: string
	/** Take all the room that is left. */
	fill(): Promise<void>
	/** Give it back. */
	empty(): Promise<void>
	/** Let nothing be written any more, or let it be written again; nothing may be open for writing. */
	remount(mode: 'ro' | 'rw'): void
	remove(): Promise<void>
}

/** A disk in memory with so many megabytes; mounting one takes an administrator of the machine. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-disk-'))
	run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
	const ballast = path.join(folder, 'ballast')
	return {
		folder,
		fill: async () => {
			const file = await open(ballast, 'a')
			try {
				for (;;) await file.write(CHUNK)
			} catch (error) {
				if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
			}
			// What is left of a megabyte, byte by byte of a page.
			const page = CHUNK.subarray(0, 4096)
			for (let isFull = false; !isFull;) {
				isFull = await file.write(page).then(
					({ bytesWritten }) => bytesWritten < page.length,
					() => true,
				)
			}
			await file.close()
			if ((await stat(ballast)).size === 0) throw new Error('The disk was full before')
		},
		empty: () => rm(ballast, { force: true }),
		remount: (mode) => run('mount', ['-o', `remount,${mode}`, folder]),
		remove: async () => {
			run('umount', ['-l', folder])
			await rm(folder, { recursive: true, force: true })
		},
	}
}

function run(command: string, args: string[]): void {
	const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}
