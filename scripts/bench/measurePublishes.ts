import { paths } from '#shared/paths.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'
import { millisecondsUntil } from './measure.ts'
import type { Newsroom } from './openNewsroom.ts'

/** Publishes that are measured. */
const TIMES = 60

/** Withdrawals that are measured. */
const WITHDRAWALS = 20

/** Milliseconds between two looks. */
const LOOK_EVERY_MS = 2

/** Milliseconds from the CMS's answer to an approval or withdrawal until it has come to readers. */
export interface MeasuredPublishes {
	/** Until page, section, home page and feed show it. */
	visible: number[]
	/** Until the search counts it. */
	findable: number[]
	/** Until a withdrawn article's page is not found. */
	gone: number[]
}

/** Publish one article after another on the site at `url`, then withdraw some. */
export async function measurePublishes(
	url: string,
	newsroom: Newsroom,
): Promise<MeasuredPublishes> {
	const measured: MeasuredPublishes = { visible: [], findable: [], gone: [] }
	const published: { id: string; slug: string }[] = []
	for (let time = 1; time <= TIMES; time++) {
		const headline = `Bản tin đo số ${time} hết giờ`
		const { id, slug } = await newsroom.submit(headline, `Lần đo thứ ${time} của lưới điện.`)
		const documents = await documentsAt(url)
		const addresses = [
			paths.article(slug),
			paths.list('section', newsroom.section),
			paths.home,
			paths.rss,
		]
		await newsroom.approve(id)
		// The approval has been answered.
		const started = performance.now()
		await Promise.all(
			addresses.map((address) =>
				millisecondsUntil(
					async () => (await textAt(url, address)).includes(headline),
					LOOK_EVERY_MS,
				),
			),
		)
		measured.visible.push(performance.now() - started)
		await millisecondsUntil(async () => (await documentsAt(url)) > documents, LOOK_EVERY_MS)
		measured.findable.push(performance.now() - started)
		published.push({ id, slug })
	}
	for (const { id, slug } of published.slice(-WITHDRAWALS)) {
		await newsroom.withdraw(id)
		const isGone = async () => (await fetch(url + paths.article(slug))).status === 404
		measured.gone.push(await millisecondsUntil(isGone, LOOK_EVERY_MS))
	}
	return measured
}

async function textAt(url: string, address: string): Promise<string> {
	return (await fetch(url + address)).text()
}

/** How many articles readers' browsers are told the search has. */
async function documentsAt(url: string): Promise<number> {
	// Written by the publisher in this very shape.
	const { shards } = JSON.parse(await textAt(url, SHARDS_PATH)) as Shards
	return shards.reduce((sum, { documents }) => sum + documents, 0)
}
