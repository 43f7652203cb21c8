import path from 'node:path'
import type { Browser } from 'playwright-core'
import { paths } from '#shared/paths.ts'
import { openNext } from '#scripts/bench/next/openNext.ts'
import { toNextAddress } from '#scripts/bench/next/toNextAddress.ts'
import type { Newsroom } from './newsroom/openNewsroom.ts'
import { weighPage } from './weighPage.ts'

/** Tell `onLine` what an article's page weighs here, and on a Next site of the same articles. */
export async function weighPeer(
	browser: Browser,
	{ url, dataDir }: Newsroom,
	onLine: (line: string) => void,
): Promise<void> {
	const peer = await openNext(path.join(dataDir, 'publisher/state.db'))
	try {
		const article = paths.article(peer.news.newestSlug())
		const here = await weighPage(browser, url, article)
		const there = await weighPage(browser, peer.url, toNextAddress(article))
		onLine(`The same article here and on Next, whose pages have no pictures: ${article}`)
		onLine(`  ${'here'.padEnd(20)} ${here.words}`)
		onLine(`  ${'Next'.padEnd(20)} ${there.words}`)
	} finally {
		await peer.close()
	}
}
