import { always, type Schedule } from '#shared/displays/schedule.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'
import { aDisplay } from './aDisplay.ts'
import { anItem, aProgramme } from './aProgramme.ts'
import { aPicture } from './newsroom.ts'

const until = '2026-12-01T00:00:00.000Z'
const nights: Schedule = { ...always, windows: [{ from: '22:00', until: '06:00' }], until }

/** A display, a programme or an urgent notice comes, changes or goes, chosen at random. */
export function rearrangeDisplays(server: EditionServer, random: Random, word: string): EntryKey[] {
	const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
		items[Math.floor(random() * items.length)] ?? items[0]
	const unit = pick([null, 'u1', 'u2', 'u3'])
	const id = pick(['1', '2', '3'] as const)
	const programme = (items: Parameters<typeof aProgramme>[1]) =>
		server.put(
			'programme',
			aProgramme(`pg${id}`, items, {
				...{ unit, name: `Chương trình ${word}`, reach: pick(['unit', 'branch']) },
				...{ displays: pick([[], [], ['d1']]), expireAt: pick([null, until]) },
			}),
		)
	const schedule = pick([always, nights])
	const types = ['article', 'article', 'clip', 'infographic', 'banner'] as const
	const scopes = ['display', 'programme', 'all'] as const
	const feed = () => {
		const taken = { type: pick(types), scope: pick(scopes), section: pick([null, 's1', 's2']) }
		const much = { days: pick([null, 30]), count: pick([2, 5]) }
		return anItem('f1', { kind: 'feed', ...taken, ...much }, { schedule })
	}
	const steps: [() => EntryKey[], ...(() => EntryKey[])[]] = [
		() => [server.put('display', aDisplay(`d${id}`, { unit, place: word }))],
		() => [server.put('display', aDisplay(`d${id}`, { unit, slug: `sanh-${word}` }))],
		() => [server.put('display', aDisplay(`d${id}`, { orientation: 'portrait', sound: true }))],
		() => [server.remove('display', `d${id}`)],
		() => [programme([feed()])],
		() => [programme([feed(), anItem('n1', { kind: 'notice', headline: word, text: '' })])],
		() => {
			const picture = aPicture(server, word)
			const photo = anItem('p1', { kind: 'photo', picture: picture.id, caption: word })
			return [server.put('media', picture), programme([photo, feed()])]
		},
		() => {
			const pieces = (['article', 'clip', 'infographic', 'banner', 'slogan'] as const).flatMap(
				(type) =>
					server
						.all(type)
						.slice(0, 2)
						.map((piece) => ({ type, id: piece.id })),
			)
			return [programme(pieces.map((piece) => anItem(piece.id, { kind: 'piece', piece })))]
		},
		() => [server.remove('programme', `pg${id}`)],
		() => {
			const units = pick([[], ['u1'], ['u2', 'u3']])
			const times = { from: '2026-11-01T00:00:00.000Z', until }
			const notice = { id: `tb${id}`, headline: `Khẩn ${word}`, text: word, drill: false }
			return [server.put('notice', { ...notice, ...times, units })]
		},
		() => [server.remove('notice', `tb${id}`)],
	]
	return pick(steps)()
}
