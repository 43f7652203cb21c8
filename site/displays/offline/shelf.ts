import type { Playlist, PlaylistFile } from '#shared/displays/playlist.ts'

/** What a display keeps of what it plays, so that it goes on without a network. */
export class Shelf {
	/** Told when what `shown` answers may have changed: a file came, broke or went. */
	onChange?: () => void

	/** Told when another release of the player is ready: a reload at a good moment brings it. */
	onRelease?: () => void

	/** Told by how many milliseconds the clock was set, when the server was heard. */
	onShift?: (milliseconds: number) => void

	/** The shelf of one display; without HTTPS it keeps nothing, and everything comes from the network. */
	static async open(slug: string): Promise<Shelf> {
		return Promise.resolve(new Shelf(slug))
	}

	private readonly slug: string

	private constructor(slug: string) {
		this.slug = slug
	}

	/** The last playlist that was whole; undefined for none. */
	load(): Promise<{ playlist: Playlist; contactAt: number } | undefined> {
		return Promise.resolve(undefined)
	}

	/**
	 * Fetch and verify every file of the playlist, and then keep the playlist: all of it or nothing.
	 *
	 * With `missing`, what played before goes on, and the next call tries again. A newer call ends an
	 * older one. At a full disk what is needed last is left out, and the rest is whole.
	 */
	keep(playlist: Playlist): Promise<'whole' | 'missing'> {
		void playlist
		return Promise.resolve('whole')
	}

	/**
	 * What of the playlist may be on now: the same object while nothing has changed, so ask at every turn.
	 *
	 * Slides without their files are left out. While a newer playlist waits for its files, notices and
	 * ticker are the newer one's already, and what it does not have any more is gone. After the lease
	 * nothing is left.
	 */
	shown(playlist: Playlist): Playlist {
		return playlist
	}

	/** The address under which the worker answers for the file, and without a worker the network. */
	fileUrl(file: PlaylistFile): string {
		return file.url
	}

	/** The server was heard, and this is its time now: sets the clock, and the lease begins anew. */
	touch(serverNow: number): Promise<void> {
		void serverNow
		return Promise.resolve()
	}

	/** The server's time, in milliseconds; until the server is heard again it never runs backwards. */
	now(): number {
		return Date.now()
	}

	/** Forget everything: the server says that there is no such display. */
	clear(): Promise<void> {
		return Promise.resolve()
	}
}
