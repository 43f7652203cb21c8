import { paths } from '#shared/paths.ts'
import { scriptBytesAt } from '#scripts/bench/scriptBytes.ts'
import { measureRevalidations } from './measureRevalidations.ts'
import { openNext, type OpenNext } from './openNext.ts'
import { toNextAddress } from './toNextAddress.ts'

/** What a Next site of the same articles takes; milliseconds and megabytes. */
export interface MeasuredNext {
	build: OpenNext['build']
	/** From the answer to a revalidation until every page shows the new article. */
	visible: number[]
	/** What an article page loads as script, in words. */
	script: string
	/** The server at the end. */
	peak: number
}

/** Build and run a Next site with the articles of a publisher's state file, and publish `times` more on it. */
export async function measureNext(stateFile: string, times: number): Promise<MeasuredNext> {
	const next = await openNext(stateFile)
	const { url, news, articles, build } = next
	try {
		const visible = await measureRevalidations({ url, news, articles, times })
		const script = await scriptBytesAt(url + toNextAddress(paths.article(news.newestSlug())))
		return { build, visible, script, peak: await next.close() }
	} finally {
		await next.close()
	}
}
