import type { Browser, Page } from 'playwright-core'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { paths } from '#shared/paths.ts'
import { openCanteenDesk, type CanteenDesk } from './canteenDesk.ts'

/** Milliseconds after which a display is taken to show something never. */
const GIVE_UP_MS = 60_000

/** Milliseconds from the answer to the step until everybody can see what it did. */
export interface MeasuredNews {
	programmes: number[]
	notices: number[]
	/** Until a notice that was ended is gone. */
	ended: number[]
}

/** Approve programmes, send and end urgent notices, and look at the canteen's display, `times` times. */
export async function measureNews(
	browser: Browser,
	url: string,
	times: number,
): Promise<MeasuredNews> {
	const desk = await openCanteenDesk(url)
	const page = await browser.newPage({ viewport: { width: 540, height: 960 } })
	const [, canteen] = demoDisplays
	await page.goto(url + paths.display(canteen.slug))
	await page.waitForSelector('[data-slide]')
	const news: MeasuredNews = { programmes: [], notices: [], ended: [] }
	for (let round = 1; round <= times; round++) {
		const name = `Thử lần ${round}`
		const id = await desk.submit(name, round)
		await desk.approve(id)
		news.programmes.push(await untilOn(page, `[data-slide] >> text=${name}`, 'visible'))
		await noticeOnce(desk, page, `Diễn tập lần ${round}`, news)
		await desk.withdraw(id)
	}
	await page.close()
	return news
}

async function noticeOnce(
	desk: CanteenDesk,
	page: Page,
	headline: string,
	news: MeasuredNews,
): Promise<void> {
	const id = await desk.writeNotice(headline)
	await desk.sendNotice(id)
	news.notices.push(await untilOn(page, `text=${headline}`, 'visible'))
	await desk.endNotice(id)
	news.ended.push(await untilOn(page, `text=${headline}`, 'hidden'))
}

async function untilOn(page: Page, selector: string, state: 'visible' | 'hidden'): Promise<number> {
	const started = performance.now()
	await page.locator(selector).first().waitFor({ state, timeout: GIVE_UP_MS })
	return performance.now() - started
}
