import type { Entry, EntryType, EntryData } from '#shared/editions/edition.ts'
import type { Edition } from './edition.ts'
import { unitsAbove } from '#site/units/unitsAbove.ts'
import { reaches } from './reaches.ts'
import type { AddressedType } from '#shared/paths.ts'

const NO_HASH = '0'.repeat(64)

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
		displayBySlug: (slug) =>
			allOf('display').find((display) => display.slug === slug) ?? edition.displayBySlug(slug),
		programme: (id) => find('programme', id) ?? edition.programme(id),
		programmesOn: (display) => {
			const before = edition.programmesOn(display).filter((id) => !laid.has(`programme:${id}`))
			const units = unitsAround(edition, display.unit)
			const reaching = allOf('programme').filter((each) => reaches(each, display, units))
			return [...before, ...reaching.map(({ id }) => id)].sort()
		},
		// Nobody keeps what a preview shows, so nobody asks whether its files are whole.
		fileHash: (name) => edition.fileHash(name) ?? NO_HASH,
	}
}

function unitsAround(edition: Edition, id: string | null): string[] {
	const unit = id === null ? undefined : edition.unit(id)
	return unit ? [unit.id, ...unitsAbove(unit, edition).map((each) => each.id)] : []
}

function without<Each extends { id: string }>(
	all: Each[],
	laid: ReadonlyMap<string, unknown>,
	type: EntryType,
): Each[] {
	return all.filter(({ id }) => !laid.has(`${type}:${id}`))
}
