import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import type { Edition } from '#site/edition/edition.ts'
import { unitsAbove } from '#site/units/unitsAbove.ts'

/** Slogans of one unit in the ticker: more would take minutes to come round. */
const SLOGANS_MOST = 20

/** What runs along the foot of a display: the head's slogans, then those of each unit down to its own. */
export function tickerOn(edition: Edition, { unit }: PublishedDisplay): Playlist['ticker'] {
	const own = unit === null ? undefined : edition.unit(unit)
	const above = own ? unitsAbove(own, edition).map(({ id }) => id) : []
	const units = [null, ...above, ...(unit === null ? [] : [unit])]
	return units
		.flatMap((each) => edition.newestShown('slogan', { unit: each }, null, SLOGANS_MOST))
		.flatMap((id) => {
			const slogan = edition.slogan(id)
			return slogan ? [{ id, text: slogan.text, until: slogan.expireAt ?? null }] : []
		})
}
