import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { rearrangeDisplays } from './rearrangeDisplays.ts'
import { rearrangeShows } from './rearrangeShows.ts'

const anEvent = { from: '2026-12-01T01:00:00.000Z', until: null, place: 'Hà Nội', link: '' }

/** Something other than an article changes, chosen at random: names, addresses, order, the home page. */
export function rearrange(server: EditionServer, random: Random, word: string): EntryKey[] {
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[Math.floor(random() * items.length)]
		if (item === undefined) throw new Error('Nothing to pick from')
		return item
	}
	const some = <Item>(items: readonly Item[]) => items.filter(() => random() < 0.4)
	const section = pick(server.all('section'))
	const unit = pick(server.all('unit'))
	const tag = pick(server.all('tag'))
	const person = pick(server.all('person'))
	const articleIds = server.all('article').map(({ id }) => id)
	const [media] = some(server.all('media'))
	const publishedAt = '2026-01-01T00:00:00.000Z'
	const steps: (() => EntryKey[])[] = [
		() => [server.put('section', { ...section, name: `Mục ${word}` })],
		() => [server.put('section', { ...section, slug: `muc-${word}`, order: pick([1, 2, 3]) })],
		() => [server.put('section', { id: `s${word}`, slug: word, name: word, order: 9 })],
		() => [server.put('unit', { ...unit, shortName: `ĐV ${word}` })],
		() => [server.put('unit', { ...unit, name: `Đơn vị ${word}` })],
		() => [server.put('unit', { ...unit, parent: pick([null, 'u1', 'u2', 'u3']) })],
		() => [server.put('tag', { ...tag, slug: `chu-de-${word}`, name: `Chủ đề ${word}` })],
		() => [server.put('tag', { id: `t${word}`, slug: `chu-de-${word}`, name: word })],
		// Articles may still name it: then it counts as not there.
		() => (server.all('tag').length > 2 ? [server.remove('tag', tag.id)] : []),
		() => swapAddresses(server, pick(['section', 'unit', 'tag'])),
		() => [server.put('person', { ...person, name: `Người ${word}`, slug: `nguoi-${word}` })],
		() =>
			media ? [server.put('media', { ...media, caption: `Chú thích ${word}`, focalX: 10 })] : [],
		() => {
			const [lead = null, ...seconds] = some(articleIds).slice(0, 5)
			const strips = some(server.all('section')).map(({ id }) => id)
			return [
				server.put('frontPage', {
					id: 'frontPage',
					lead,
					seconds: seconds.reverse(),
					strips,
					events: some([{ ...anEvent, name: `Hội nghị ${word}` }]),
				}),
			]
		},
		() => [server.remove('frontPage', 'frontPage')],
		() => {
			const promoted = [{ words: [word], articles: [pick(articleIds), 'khong-con'] }]
			const synonyms = [[word, 'lưới điện']]
			return [server.put('searchAids', { id: 'searchAids', synonyms, promoted })]
		},
		() => [server.remove('searchAids', 'searchAids')],
		() => [server.put('slogan', { id: pick(['k1', 'k2']), text: word, unit: null, publishedAt })],
		() => [server.remove('slogan', 'k1')],
		() => {
			const place = { position: pick(['top', 'column', 'bottom'] as const), order: pick([1, 2]) }
			const words = { headline: `Kêu gọi ${word}`, link: '/', publishedAt }
			const id = pick(['b1', 'b2', 'b3'])
			const picture = media?.id ?? 'khong-con'
			return [
				server.put('banner', { id, picture, unit: pick([null, 'u1', 'u2']), ...words, ...place }),
				...(media ? [{ type: 'media' as const, id: media.id }] : []),
			]
		},
		() => [server.remove('banner', pick(['b1', 'b2']))],
		() => [server.put('identity', { ...defaultIdentity, name: word, isListed: random() < 0.5 })],
		() => [server.remove('identity', 'identity')],
		...Array.from({ length: 8 }, () => () => rearrangeShows(server, random, word)),
		...Array.from({ length: 12 }, () => () => rearrangeDisplays(server, random, word)),
	]
	return pick(steps)()
}

function swapAddresses(server: EditionServer, type: 'section' | 'unit' | 'tag'): EntryKey[] {
	const [first, second] = server.all(type)
	if (!first || !second) return []
	// One by one, so that each keeps what its own type has.
	const put = (subject: typeof first, slug: string) => {
		if (type === 'section' && 'order' in subject) return server.put(type, { ...subject, slug })
		if (type === 'unit' && 'parent' in subject) return server.put(type, { ...subject, slug })
		return server.put('tag', { id: subject.id, name: subject.name, slug })
	}
	return [put(first, second.slug), put(second, first.slug)]
}
