import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { Slide } from '#shared/displays/playlist.ts'
import type { ProgrammeItem, PublishedProgramme } from '#shared/displays/programme.ts'
import type { Edition } from '#site/edition/edition.ts'
import { feedPieces } from './feedPieces.ts'
import { noticeSeconds, PICTURE_SECONDS } from './seconds.ts'
import { pictureFile } from './pictureFile.ts'
import { toPieceSlide } from './toPieceSlide.ts'

/** Where slides are made for. */
export interface SlidePlace {
	display: PublishedDisplay
	programme: PublishedProgramme
}

/** The slides of one item of a programme; none while readers may not see what it shows. */
export function toSlides(edition: Edition, place: SlidePlace, item: ProgrammeItem): Slide[] {
	const { seconds, schedule } = item
	// Items are numbered by programme, and several programmes make one playlist.
	const id = `${place.programme.id}:${item.id}`
	switch (item.kind) {
		case 'piece': {
			const slide = toPieceSlide(edition, place.display, item.piece, { id, seconds, schedule })
			return slide ? [slide] : []
		}
		case 'feed':
			return feedPieces(edition, place, item).flatMap(({ id: piece, schedule: limited }) => {
				const frame = { id: `${id}:${piece}`, seconds, schedule: limited }
				return toPieceSlide(edition, place.display, { type: item.type, id: piece }, frame) ?? []
			})
		case 'photo': {
			const picture = edition.media(item.picture)
			const file = picture && pictureFile(edition, picture)
			if (!file) return []
			const { caption } = item
			return [
				{
					...{ kind: 'picture', id, schedule, file, caption },
					...{ source: { type: 'photo', id: item.picture }, name: caption || picture.alt },
					...{ seconds: seconds ?? PICTURE_SECONDS, alt: picture.alt },
				},
			]
		}
		case 'notice': {
			const { headline, text } = item
			return [
				{
					...{ kind: 'notice', id, schedule, headline, text, name: headline },
					...{ source: { type: 'notice', id }, seconds: seconds ?? noticeSeconds(item) },
				},
			]
		}
	}
}
