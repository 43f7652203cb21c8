/**
 * Take pictures to be looked at.
 *
 *   npm run screenshots -- http://localhost:3000
 *       the pictures of cms/README.md, from a running Bantin with the demo newsroom
 *   npm run screenshots -- pages [URL]
 *       every type of page at 360, 768 and 1440 px, in light and in dark, of a running site or of a
 *       small newsroom that is rendered for it; into BANTIN_DATA/screenshots
 *   npm run screenshots -- display [URL]
 *       one loop of each display of a running Bantin with the demo newsroom, as a film strip; into
 *       BANTIN_DATA/screenshots
 */
import path from 'node:path'
import { openNewsroom } from './audit/newsroom/openNewsroom.ts'
import { openBrowser } from './audit/openBrowser.ts'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { paths } from '#shared/paths.ts'
import { takeDesk } from './screenshots/takeDesk.ts'
import { takeFilmStrip } from './screenshots/takeFilmStrip.ts'
import { takePages } from './screenshots/takePages.ts'

/** Pixels of a display. */
const SCREENS = {
	landscape: { width: 1920, height: 1080 },
	portrait: { width: 1080, height: 1920 },
}
const folder = path.resolve(process.env.BANTIN_DATA || 'var', 'screenshots')
const [first = 'http://localhost:3000', second] = process.argv.slice(2)
const browser = await openBrowser()
try {
	if (first === 'pages') await takeAllPages(second)
	else if (first === 'display') await takeDisplays(second ?? 'http://localhost:3000')
	else await takeDesk(browser, withoutSlash(first))
} finally {
	await browser.close()
}

async function takeDisplays(url: string): Promise<void> {
	for (const { slug, orientation } of demoDisplays) {
		const address = withoutSlash(url) + paths.display(slug)
		console.log(await takeFilmStrip(browser, address, SCREENS[orientation], folder))
	}
}

async function takeAllPages(given: string | undefined): Promise<void> {
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
