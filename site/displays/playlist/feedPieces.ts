import type { ProgrammeItem, ShownType } from '#shared/displays/programme.ts'
import type { Schedule } from '#shared/displays/schedule.ts'
import type { Edition, PiecesOf } from '#site/edition/edition.ts'
import { limitSchedule } from './limitSchedule.ts'
import type { SlidePlace } from './toSlides.ts'

const DAY_MS = 86_400_000

type Feed = Extract<ProgrammeItem, { kind: 'feed' }>

/**
 * Ids of the pieces a feed takes, newest first, each with the time while it is new enough.
 *
 * A piece that is too old by now is among them: its schedule says so, and a playlist depends on no clock.
 */
export function feedPieces(
	edition: Edition,
	place: SlidePlace,
	{ type, scope, section, days, count, schedule }: Feed,
): { id: string; schedule: Schedule }[] {
	return edition.newestShown(type, piecesOf(scope, place), section, count).map((id) => {
		const publishedAt = days === null ? undefined : publishedAtOf(edition, type, id)
		if (days === null || publishedAt === undefined) return { id, schedule }
		const until = new Date(Date.parse(publishedAt) + days * DAY_MS).toISOString()
		return { id, schedule: limitSchedule(schedule, until) }
	})
}

function piecesOf(scope: Feed['scope'], { display, programme }: SlidePlace): PiecesOf {
	switch (scope) {
		case 'all':
			return 'all'
		case 'display':
			return { unit: display.unit }
		case 'programme':
			return programme.unit === null ? 'all' : { branch: programme.unit }
	}
}

function publishedAtOf(edition: Edition, type: ShownType, id: string): string | undefined {
	switch (type) {
		case 'article':
			return edition.card(id)?.publishedAt
		case 'banner':
		case 'clip':
		case 'infographic':
		case 'slogan':
			return edition[type](id)?.publishedAt
	}
}
