import { paths } from '#shared/paths.ts'
import { millisecondsUntil } from './measure.ts'
import { NewestInSearch } from './newestInSearch.ts'
import type { Newsroom } from './openNewsroom.ts'
import { places } from './places.ts'
import { refuseUnmeasured } from './refuseUnmeasured.ts'
import { furtherShowingsOf, newestIn, showingsOf, type Showing } from './showings.ts'
import { untilAllShow, untilNoneShows } from './untilAllShow.ts'

/** So many publishes are followed by the withdrawal of one of them. */
const PUBLISHES_PER_WITHDRAWAL = 10

/** Milliseconds between two looks at the search. */
const LOOK_EVERY_MS = 5

/** What is measured. */
export interface PublishesToMeasure {
	/** Public address of the site. */
	url: string
	/** Folder of the files it serves. */
	siteFolder: string
	newsroom: Newsroom
	/** Articles it has before. */
	articles: number
	/** How many more are published. */
	times: number
}

/** Milliseconds, all but the first from the CMS's answer to an approval or withdrawal on. */
export interface MeasuredPublishes {
	/** What the approver waits for the answer. */
	answered: number[]
	/** Until every page shows it. */
	visible: number[]
	/** Until the search finds it. */
	findable: number[]
	/** Until no page shows a withdrawn one. */
	gone: number[]
	/** Until the search does not find a withdrawn one. */
	unfindable: number[]
	/** Pages that show one article. */
	pages: number
	/** Address of the article that was published first. */
	first: string
}

/** Publish one article after another, then withdraw some. */
export async function measurePublishes(asked: PublishesToMeasure): Promise<MeasuredPublishes> {
	const { url, siteFolder, newsroom, articles, times } = asked
	const measured: MeasuredPublishes = {
		...{ answered: [], visible: [], findable: [], gone: [], unfindable: [] },
		...{ pages: 0, first: '' },
	}
	const search = new NewestInSearch(url, siteFolder)
	const published: { id: string; slug: string; showings: Showing[] }[] = []
	for (let time = 1; time <= times; time++) {
		const headline = `Bản tin đo số ${time} hết giờ`
		const place = places.of(time)
		const { id, slug } = await newsroom.submit(headline, `Lần đo thứ ${time}.`, place)
		const seen = await newsroom.read(id)
		const newest = { headline, slug, ...place }
		const before = await newestIn(url, place.section)
		const showings = [
			...showingsOf(newest, articles + time),
			...furtherShowingsOf(newest, { before, now: new Date() }),
		]
		const asking = performance.now()
		await newsroom.approve(id, seen)
		const answered = performance.now()
		measured.answered.push(answered - asking)
		measured.visible.push(await untilAllShow(url, showings))
		await millisecondsUntil(() => search.has(slug), LOOK_EVERY_MS)
		measured.findable.push(performance.now() - answered)
		if (time === 1) await refuseUnmeasured(siteFolder, slug, showings)
		published.push({ id, slug, showings })
		measured.pages = Math.max(measured.pages, showings.length)
		if (time === 1) measured.first = paths.article(slug)
	}
	for (const { id, slug, showings } of published.slice(
		-Math.ceil(times / PUBLISHES_PER_WITHDRAWAL),
	)) {
		const wasFindable = await search.has(slug)
		await newsroom.withdraw(id)
		const answered = performance.now()
		measured.gone.push(await untilNoneShows(url, showings))
		// One that is in the archive by now would have to be looked for among thousands.
		if (!wasFindable) continue
		await millisecondsUntil(async () => !(await search.has(slug)), LOOK_EVERY_MS)
		measured.unfindable.push(performance.now() - answered)
	}
	return measured
}
