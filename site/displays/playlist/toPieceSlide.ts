import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { Slide } from '#shared/displays/playlist.ts'
import type { ShownType } from '#shared/displays/programme.ts'
import type { Schedule } from '#shared/displays/schedule.ts'
import type { Edition } from '#site/edition/edition.ts'
import { limitSchedule } from './limitSchedule.ts'
import { pictureFile } from './pictureFile.ts'
import { PICTURE_SECONDS, SLOGAN_SECONDS } from './seconds.ts'
import { toClipSlide } from './toClipSlide.ts'
import { toHeadlineSlide } from './toHeadlineSlide.ts'
import { toInfographicSlide } from './toInfographicSlide.ts'

/** What the item of a programme says of a slide. */
export interface SlideFrame {
	id: string
	/** By hand; null for as long as the rule says. */
	seconds: number | null
	schedule: Schedule
}

/** The slide of a published piece; undefined while readers may not see it, or its file is not here. */
export function toPieceSlide(
	edition: Edition,
	display: PublishedDisplay,
	{ type, id }: { type: ShownType; id: string },
	frame: SlideFrame,
): Slide | undefined {
	switch (type) {
		case 'article':
			return toHeadlineSlide(edition, id, frame)
		case 'banner':
			return toBannerSlide(edition, id, frame)
		case 'clip':
			return toClipSlide(edition, id, frame)
		case 'infographic':
			return toInfographicSlide(edition, display, id, frame)
		case 'slogan':
			return toSloganSlide(edition, id, frame)
	}
}

function toBannerSlide(edition: Edition, id: string, frame: SlideFrame): Slide | undefined {
	const banner = edition.banner(id)
	const picture = banner && edition.media(banner.picture)
	const file = picture && pictureFile(edition, picture)
	if (!file) return undefined
	return {
		...{ kind: 'picture', id: frame.id, source: { type: 'banner', id }, name: banner.headline },
		seconds: frame.seconds ?? PICTURE_SECONDS,
		schedule: limitSchedule(frame.schedule, banner.expireAt),
		...{ file, alt: picture.alt || banner.headline, caption: '' },
	}
}

function toSloganSlide(edition: Edition, id: string, frame: SlideFrame): Slide | undefined {
	const slogan = edition.slogan(id)
	if (!slogan) return undefined
	const { text, expireAt } = slogan
	return {
		...{ kind: 'slogan', id: frame.id, source: { type: 'slogan', id }, name: text, text },
		seconds: frame.seconds ?? SLOGAN_SECONDS,
		schedule: limitSchedule(frame.schedule, expireAt),
	}
}
