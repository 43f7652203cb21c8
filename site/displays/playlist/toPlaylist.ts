import { hash } from 'node:crypto'
import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import type { Edition } from '#site/edition/edition.ts'
import { pictureFile } from './pictureFile.ts'
import { tickerOn } from './tickerOn.ts'
import { toProgramme } from './toProgramme.ts'

/** Digits of the version: two playlists of one display are alike by chance once in 10¹⁹. */
const VERSION_DIGITS = 16

/** Everything the display at `slug` shows; undefined when there is none. */
export function toPlaylist(edition: Edition, slug: string): Playlist | undefined {
	const display = edition.displayBySlug(slug)
	if (!display) return undefined
	const content = {
		display: toDisplay(display),
		identity: toIdentity(edition),
		programmes: edition
			.programmesOn({ id: display.id, unit: display.unit })
			.flatMap((id) => toProgramme(edition, display, id) ?? []),
		ticker: tickerOn(edition, display),
		notices: edition.noticesOn(display.unit).map(({ id, headline, text, drill, from, until }) => ({
			...{ id, headline, text, drill, from, until },
		})),
	}
	const version = hash('sha256', JSON.stringify(content)).slice(0, VERSION_DIGITS)
	return { version, ...content }
}

function toDisplay(display: PublishedDisplay): Playlist['display'] {
	const { id, slug, name, place, orientation, zones, sound, quietHours, leaseHours } = display
	return { id, slug, name, place, orientation, zones, sound, quietHours, leaseHours }
}

function toIdentity(edition: Edition): Playlist['identity'] {
	const { name, shortName, logo } = edition.identity()
	const picture = logo === null ? undefined : edition.media(logo)
	const file = picture && pictureFile(edition, picture)
	return { name, shortName, logo: file ?? null }
}
