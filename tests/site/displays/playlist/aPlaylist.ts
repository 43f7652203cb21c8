import { playlistSchema, type Playlist, type Slide } from '#shared/displays/playlist.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { toPlaylist } from '#site/displays/playlist/toPlaylist.ts'
import { SITE_URL } from '#tests/site/publisher/newsroom.ts'
import { storeOf } from '#tests/site/publisher/wholeSite.ts'

/** The playlist at `slug` of everything readers may see now; all files are there but those of `missing`. */
export function aPlaylist(
	server: EditionServer,
	slug: string,
	missing: readonly string[] = [],
): Playlist {
	const store = storeOf(server)
	const edition = store.edition(SITE_URL)
	const fileHash = (name: string) => (missing.includes(name) ? undefined : edition.fileHash(name))
	try {
		return playlistSchema.parse(toPlaylist({ ...edition, fileHash }, slug))
	} finally {
		store.close()
	}
}

/** Every slide of a playlist, programme by programme. */
export function slidesOf({ programmes }: Playlist): Slide[] {
	return programmes.flatMap(({ slides }) => slides)
}
