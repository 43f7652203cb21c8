/**
 * Take pictures to be looked at.
 *
 *   npm run screenshots -- http://localhost:3000
 *       the pictures of cms/README.md, from a running Bantin with the demo newsroom
 *   npm run screenshots -- pages [URL]
 *       every type of page at 360, 768 and 1440 px, in light and in dark, of a running site or of a
 *       small newsroom that is rendered for it; into BANTIN_DATA/screenshots
 */
import path from 'node:path'
import { openNewsroom } from './audit/newsroom/openNewsroom.ts'
import { openBrowser } from './audit/openBrowser.ts'
import { takeDesk } from './screenshots/takeDesk.ts'
import { takePages } from './screenshots/takePages.ts'

const [first = 'http://localhost:3000', second] = process.argv.slice(2)
const browser = await openBrowser()
try {
	if (first === 'pages') await takeAllPages(second)
	else await takeDesk(browser, withoutSlash(first))
} finally {
	await browser.close()
}

async function takeAllPages(given: string | undefined): Promise<void> {
	const folder = path.resolve(process.env.BANTIN_DATA || 'var', 'screenshots')
	const newsroom = given ? undefined : await openNewsroom()
	try {
		await takePages(browser, withoutSlash(given ?? newsroom?.url ?? ''), folder, console.log)
		console.log(`The pictures are in ${folder}`)
	} finally {
		await newsroom?.close()
	}
}

function withoutSlash(url: string): string {
	return url.replace(/\/$/, '')
}
