import type { Browser } from 'playwright-core'
import { fold } from '#shared/fold.ts'
import type { ReadersServer } from './readersServer.ts'
import { SearchBrowser, type SearchScript } from './searchBrowser.ts'
import type { SearchQueries } from './searchQueries.ts'

/** Readers who search for the first time. */
const COLD = 30

/** What a search costs its readers, and whether it finds what it should. */
export interface MeasuredSearch {
	/** Bytes sent for the first query of a reader who has never been here, the engine included. */
	cold: number[]
	/** Bytes sent for each further query. */
	further: number[]
	milliseconds: number[]
	/** Shares of headlines that stand first when they are typed whole, and without accents. */
	whole: number
	plain: number
	/** Share of headlines among the first ten for three of their syllables. */
	part: number
}

/** Ask a search that `server` offers everything, in a real browser. */
export async function measureSearch(
	browser: Browser,
	server: ReadersServer,
	script: SearchScript,
	{ usual, known }: SearchQueries,
): Promise<MeasuredSearch> {
	const open = async () => SearchBrowser.open(await browser.newContext(), server.url, script)
	const cold: number[] = []
	for (const text of usual.slice(0, COLD)) {
		const reader = await open()
		const before = server.sent()
		await reader.ask(text)
		cold.push(server.sent() - before)
		await reader.close()
	}
	const reader = await open()
	await reader.ask(usual[0] ?? '')
	const further: number[] = []
	const milliseconds: number[] = []
	for (const text of usual.slice(1)) {
		const before = server.sent()
		milliseconds.push((await reader.ask(text)).milliseconds)
		further.push(server.sent() - before)
	}
	const share = async (isFound: (item: SearchQueries['known'][number]) => Promise<boolean>) => {
		let found = 0
		for (const item of known) if (await isFound(item)) found++
		return found / known.length
	}
	const first = async (text: string) => (await reader.ask(text)).headlines[0]
	const measured = {
		cold,
		further,
		milliseconds,
		whole: await share(async ({ headline }) => isSame(await first(headline), headline)),
		plain: await share(async ({ headline }) => isSame(await first(fold(headline)), headline)),
		part: await share(async ({ headline, part }) =>
			(await reader.ask(part)).headlines.some((each) => isSame(each, headline)),
		),
	}
	await reader.close()
	return measured
}

/** However its tones are placed and its spaces are. */
function isSame(found: string | undefined, headline: string): boolean {
	const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
	return found !== undefined && bare(found) === bare(headline)
}
