import type { Orientation, PublishedDisplay } from '#shared/displays/display.ts'
import type { Slide } from '#shared/displays/playlist.ts'
import type { Edition } from '#site/edition/edition.ts'
import { limitSchedule } from './limitSchedule.ts'
import { pictureFile } from './pictureFile.ts'
import { infographicSeconds } from './seconds.ts'
import type { SlideFrame } from './toPieceSlide.ts'

/** Height of a display by its width. */
const shapes: Record<Orientation, number> = { landscape: 9 / 16, portrait: 16 / 9 }

/** From here on a picture that is shown whole would be too small to read: in heights of the display. */
const TALL_FROM = 1.2

/** An infographic, which moves when it is too tall to be read at once. */
export function toInfographicSlide(
	edition: Edition,
	display: PublishedDisplay,
	id: string,
	frame: SlideFrame,
): Slide | undefined {
	const infographic = edition.infographic(id)
	const picture = infographic && edition.media(infographic.picture)
	const file = picture && pictureFile(edition, picture)
	if (!file) return undefined
	const screens = (file.height ?? 1) / (file.width ?? 1) / shapes[display.orientation]
	const isTall = file.width !== null && file.height !== null && screens > TALL_FROM
	const slide = {
		...({ id: frame.id, source: { type: 'infographic', id }, name: infographic.headline } as const),
		seconds: frame.seconds ?? infographicSeconds(isTall ? screens : 1),
		schedule: limitSchedule(frame.schedule, infographic.expireAt),
		...{ file, alt: picture.alt || infographic.headline },
	}
	return isTall ? { ...slide, kind: 'tall' } : { ...slide, kind: 'picture', caption: '' }
}
