import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { Random } from '#scripts/bench/seededRandom.ts'
import { aClip } from './aClip.ts'
import { aFilm } from './aFilm.ts'
import { anInfographic } from './anInfographic.ts'
import { aPicture } from './newsroom.ts'

/** A clip or an infographic comes, changes, moves or goes, chosen at random. */
export function rearrangeShows(server: EditionServer, random: Random, word: string): EntryKey[] {
	const pick = <Item>(items: readonly Item[]): Item | undefined =>
		items[Math.floor(random() * items.length)]
	const clip = pick(server.all('clip'))
	const infographic = pick(server.all('infographic'))
	const place = {
		...{ section: pick([null, 's1', 's2']) ?? null, unit: pick([null, 'u1', 'u3']) ?? null },
		...{ tags: random() < 0.5 ? ['t1'] : ['t2', 't3'], standfirst: `Sapo ${word}` },
	}
	const time = new Date(Date.UTC(2026, 2, 1) + Math.floor(random() * 1_000) * 60_000).toISOString()
	const steps: (() => EntryKey[])[] = [
		() => {
			// Some wait for a file that does not come.
			const file = random() < 0.7 ? [{ type: 'media' as const, id: aFilm(server, 'f1').id }] : []
			return [server.put('clip', aClip(`v${word}`, { ...place, publishedAt: time })), ...file]
		},
		() => {
			const file = { type: 'media' as const, id: aPicture(server, 'h1').id }
			server.put('media', aPicture(server, 'h1'))
			const piece = { ...place, picture: 'h1', media: ['h1'], publishedAt: time }
			return [server.put('infographic', anInfographic(`g${word}`, piece)), file]
		},
	]
	if (clip) {
		const formerSlugs = [...clip.formerSlugs, clip.slug]
		steps.push(
			() => [server.put('clip', { ...clip, headline: word, transcript: word })],
			() => [server.put('clip', { ...clip, slug: `phim-${word}`, formerSlugs })],
			() => [server.put('clip', { ...clip, ...place, publishedAt: time })],
			() => [server.remove('clip', clip.id)],
		)
	}
	if (infographic) {
		const formerSlugs = [...infographic.formerSlugs, infographic.slug]
		steps.push(
			() => [server.put('infographic', { ...infographic, description: word })],
			() => [server.put('infographic', { ...infographic, slug: `hinh-${word}`, formerSlugs })],
			() => [server.put('infographic', { ...infographic, ...place, publishedAt: time })],
			() => [server.remove('infographic', infographic.id)],
		)
	}
	return pick(steps)?.() ?? []
}
