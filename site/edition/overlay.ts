import type { Entry, EntryType, EntryData } from '#shared/editions/edition.ts'
import type { Edition } from './edition.ts'

/**
 * The edition as it would be if readers had `entries` too; neither knows of the other afterwards.
 *
 * Lists stay as they are: a preview is of one page, and where a draft will stand is not settled.
 */
export function overlay(edition: Edition, entries: readonly Entry[]): Edition {
	const laid = new Map(entries.map((entry) => [`${entry.type}:${entry.id}`, entry.data]))
	// Every entry carries the data of its own type.
	const find = <Type extends EntryType>(type: Type, id: string) =>
		laid.get(`${type}:${id}`) as EntryData<Type> | undefined
	const articles = entries.flatMap((entry) => (entry.type === 'article' ? [entry.data] : []))
	return {
		...edition,
		articleBySlug: (slug) =>
			articles.find((article) => article.slug === slug) ?? edition.articleBySlug(slug),
		card: (id) => find('article', id) ?? edition.card(id),
		frontPage: () => find('frontPage', 'frontPage') ?? edition.frontPage(),
		searchAids: () => find('searchAids', 'searchAids') ?? edition.searchAids(),
		section: (id) => find('section', id) ?? edition.section(id),
		unit: (id) => find('unit', id) ?? edition.unit(id),
		tag: (id) => find('tag', id) ?? edition.tag(id),
		person: (id) => find('person', id) ?? edition.person(id),
		media: (id) => find('media', id) ?? edition.media(id),
	}
}
