import { paths, type feedKinds } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { FEED_LENGTH, type Feed } from './feed.ts'

/** The feed of a section or unit, by its slug; undefined where there is none. */
export function feedOfList(
	edition: Edition,
	kind: (typeof feedKinds)[number],
	slug = '',
): Feed | undefined {
	const subject = kind === 'section' ? edition.sectionBySlug(slug) : edition.unitBySlug(slug)
	if (!subject) return undefined
	const newest = edition.newest({ kind, id: subject.id }, FEED_LENGTH)
	return {
		title: `${subject.name} | ${edition.identity().name}`,
		description: `Tin mới của ${subject.name}.`,
		page: paths.list(kind, slug),
		rss: paths.listRss(kind, slug),
		json: paths.listJsonFeed(kind, slug),
		cards: newest.flatMap((id) => edition.card(id) ?? []),
	}
}
