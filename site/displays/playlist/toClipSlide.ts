import type { Slide } from '#shared/displays/playlist.ts'
import type { Edition } from '#site/edition/edition.ts'
import { limitSchedule } from './limitSchedule.ts'
import { clipSeconds } from './seconds.ts'
import { toPlaylistFile } from './toPlaylistFile.ts'
import type { SlideFrame } from './toPieceSlide.ts'

/** A clip as it plays on a display; without captions while they are not here. */
export function toClipSlide(edition: Edition, id: string, frame: SlideFrame): Slide | undefined {
	const clip = edition.clip(id)
	const film = clip && edition.media(clip.clip)
	const file = film && toPlaylistFile(edition, film.original)
	if (!file) return undefined
	const captions = clip.captions === null ? undefined : edition.media(clip.captions)
	return {
		...{ kind: 'clip', id: frame.id, source: { type: 'clip', id }, name: clip.headline },
		seconds: clipSeconds(film.duration, frame.seconds),
		schedule: limitSchedule(frame.schedule, clip.expireAt),
		file,
		captions: (captions && toPlaylistFile(edition, captions.original)) ?? null,
	}
}
