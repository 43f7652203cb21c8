import type { Entry, EntryType, EntryData } from '#shared/editions/edition.ts'
import type { Edition } from './edition.ts'
import type { AddressedType } from '#shared/paths.ts'

/**
 * The edition as it would be if readers had `entries` too; neither knows of the other afterwards.
 *
 * Lists of pieces stay as they are: a preview is of one page, and where a draft will stand is not
 * settled. A banner or a slogan comes first, where whoever previews it finds it.
 */
export function overlay(edition: Edition, entries: readonly Entry[]): Edition {
	const laid = new Map(entries.map((entry) => [`${entry.type}:${entry.id}`, entry.data]))
	// Every entry carries the data of its own type.
	const find = <Type extends EntryType>(type: Type, id: string) =>
		laid.get(`${type}:${id}`) as EntryData<Type> | undefined
	const allOf = <Type extends EntryType>(type: Type) =>
		entries.flatMap((entry) => (entry.type === type ? [entry.data as EntryData<Type>] : []))
	const bySlug = <Type extends AddressedType>(type: Type, slug: string) =>
		allOf(type).find((piece) => piece.slug === slug)
	return {
		...edition,
		articleBySlug: (slug) => bySlug('article', slug) ?? edition.articleBySlug(slug),
		clipBySlug: (slug) => bySlug('clip', slug) ?? edition.clipBySlug(slug),
		infographicBySlug: (slug) => bySlug('infographic', slug) ?? edition.infographicBySlug(slug),
		card: (id) => find('article', id) ?? edition.card(id),
		clip: (id) => find('clip', id) ?? edition.clip(id),
		infographic: (id) => find('infographic', id) ?? edition.infographic(id),
		slogans: () => [...allOf('slogan'), ...without(edition.slogans(), laid, 'slogan')],
		banners: (position) => [
			...allOf('banner').filter((banner) => banner.position === position),
			...without(edition.banners(position), laid, 'banner'),
		],
		identity: () => find('identity', 'identity') ?? edition.identity(),
		frontPage: () => find('frontPage', 'frontPage') ?? edition.frontPage(),
		searchAids: () => find('searchAids', 'searchAids') ?? edition.searchAids(),
		section: (id) => find('section', id) ?? edition.section(id),
		unit: (id) => find('unit', id) ?? edition.unit(id),
		tag: (id) => find('tag', id) ?? edition.tag(id),
		person: (id) => find('person', id) ?? edition.person(id),
		media: (id) => find('media', id) ?? edition.media(id),
		banner: (id) => find('banner', id) ?? edition.banner(id),
		slogan: (id) => find('slogan', id) ?? edition.slogan(id),
		programme: (id) => find('programme', id) ?? edition.programme(id),
	}
}

function without<Each extends { id: string }>(
	all: Each[],
	laid: ReadonlyMap<string, unknown>,
	type: EntryType,
): Each[] {
	return all.filter(({ id }) => !laid.has(`${type}:${id}`))
}
