import { listRoots } from '#shared/paths.ts'
import { toSlug } from '#shared/slug.ts'
import { toNextAddress } from './toNextAddress.ts'
import type { NewsFile } from './newsFile.ts'
import { places } from '#scripts/bench/places.ts'
import { showingsOf } from '#scripts/bench/showings.ts'
import { untilAllShow } from '#scripts/bench/untilAllShow.ts'

/** Where a Next site made by `nextApp` is, and with what. */
export interface RevalidationsToMeasure {
	url: string
	news: NewsFile
	/** Articles it has before. */
	articles: number
	/** How many more are published. */
	times: number
}

/** Milliseconds from the answer to each revalidation until every page shows the new article. */
export async function measureRevalidations(asked: RevalidationsToMeasure): Promise<number[]> {
	const { url, news, articles, times } = asked
	const visible: number[] = []
	for (let time = 1; time <= times; time++) {
		const place = places.of(time)
		const headline = `Bản tin đo số ${time} bên Next`
		const slug = toSlug(headline)
		const listedIn = [
			{ kind: listRoots.section, slug: toSlug(place.section) },
			{ kind: listRoots.unit, slug: toSlug(place.unit) },
			...place.tags.map((tag) => ({ kind: listRoots.tag, slug: toSlug(tag) })),
		]
		const words = `Lần đo thứ ${time}.`
		news.put({
			...{ id: `next-${time}`, slug, headline, standfirst: words, body: `<p>${words}</p>` },
			publishedAt: new Date().toISOString(),
			lists: listedIn,
		})
		const showings = showingsOf({ headline, slug, ...place }, articles + time).map(
			({ address, words }) => ({ address: toNextAddress(address), words }),
		)
		const response = await fetch(`${url}/api/revalidate`, {
			method: 'POST',
			body: JSON.stringify(showings.map(({ address }) => address)),
		})
		if (!response.ok) throw new Error(`The revalidation was answered with ${response.status}`)
		await response.arrayBuffer()
		visible.push(await untilAllShow(url, showings))
	}
	return visible
}
