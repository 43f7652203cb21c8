import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Play, Report } from '#shared/displays/report.ts'
import { displayPaths } from '#shared/displays/reportRules.ts'
import { paths } from '#shared/paths.ts'
import { Device } from '#tests/site/displays/offline/device.ts'
import { openDisplayWeb, SLUG, type Asked } from '#tests/site/displays/offline/displayWeb.ts'
import { aPlaylist, aProgramme, aStill } from '#tests/support/playlists.ts'
import { until } from '#tests/support/until.ts'

const TOKEN = 'man-hinh-1.khoa'

let site: Awaited<ReturnType<typeof openDisplayWeb>>
let device: Device
/** What a person has done in the admin with the code. */
let isEntered: boolean

beforeAll(async () => {
	site = await openDisplayWeb()
	const slides = ['mot', 'hai'].map((id) => aStill(id, { seconds: 1 }))
	const playlist = aPlaylist(aProgramme('tin', { slides }))
	await site.publish({ ...playlist, display: { ...playlist.display, slug: SLUG } })
})

afterAll(() => site.close())

beforeEach(async () => {
	device = await Device.open()
	isEntered = false
	site.asked.length = 0
	site.answerAs(answer)
})

afterEach(async () => {
	site.turn('up')
	await device.discard()
})

test('a device shows a code in groups, and is the display as soon as somebody has entered it', async () => {
	await device.start(site.url + paths.displays)
	await device.page.getByText('K7P 3QX').waitFor()
	expect(await device.page.locator('#pairing-state').textContent()).toBe(
		'Mã có hiệu lực đến 10:00.',
	)
	isEntered = true
	await device.page.waitForURL(site.page)
	await until('it reports', () => Promise.resolve(site.reports().length > 0))
	expect(site.reports()[0]?.key).toBe(`Display ${TOKEN}`)
	await device.page.goto(site.url + paths.displays)
	await device.page.waitForURL(site.page)
})

test('a device that finds no server says so, and asks again', async () => {
	site.answerAs(() => ({ status: 502, body: {} }))
	await device.start(site.url + paths.displays)
	await device.page.getByText('Không kết nối được máy chủ. Máy đang tự thử lại…').waitFor()
	site.answerAs(answer)
	await device.page.getByText('K7P 3QX').waitFor()
})

test('what played while nobody could be told is told after a restart, each play once', async () => {
	await pair()
	site.answerAs(() => ({ status: 502, body: {} }))
	await device.start(site.page)
	const waiting = async () => Object.keys(await device.written(SLUG, 'plays'))
	await until('plays wait', async () => (await waiting()).length > 1)
	const inVain = await waiting()
	site.asked.length = 0
	site.answerAs(answer)
	await device.page.reload()
	await until('it is told', () => Promise.resolve(plays().length >= inVain.length))
	const told = plays().map(({ start }) => start)
	expect(told).toEqual(expect.arrayContaining(inVain))
	expect(new Set(told).size).toBe(told.length)
	const [report] = site.reports()
	expect(report?.body).toMatchObject({ version: 'v1', screen: { width: 640, height: 360 } })
	await until('the answer is taken', async () =>
		(await waiting()).every((start) => !told.includes(start)),
	)
	site.asked.length = 0
	await device.page.reload()
	await until('it reports again', () => Promise.resolve(site.reports().length > 0))
	expect(plays().filter(({ start }) => told.includes(start))).toEqual([])
})

test('a device whose key was revoked forgets it, says so, and goes on playing', async () => {
	await pair()
	site.answerAs(() => ({ status: 401, body: { errors: [] } }))
	await device.start(site.page)
	await device.page.locator('html[data-unpaired]').waitFor({ state: 'attached' })
	const told = device.page.getByText('Thiết bị này đã bị thu hồi. Hãy ghép lại: mở')
	await told.waitFor()
	expect(await told.textContent()).toContain(`${new URL(site.url).host}${paths.displays}`)
	await device.untilSeen('mot', 'hai')
	const kept = await device.page.evaluate(() => JSON.stringify({ ...localStorage }))
	expect(kept).not.toContain(TOKEN)
	await device.page.reload()
	await told.waitFor()
	await device.untilSeen('mot', 'hai')
	expect(site.reports()).toHaveLength(1)
})

test('a device whose key was revoked shows a code where it is told to go, and is silent once it is paired', async () => {
	await pair()
	site.answerAs(() => ({ status: 401, body: { errors: [] } }))
	await device.start(site.page)
	const told = device.page.getByText('Thiết bị này đã bị thu hồi')
	await told.waitFor()
	site.answerAs(answer)
	await device.page.goto(site.url + paths.displays)
	await device.page.waitForURL(site.page)
	await device.untilSeen('mot', 'hai')
	expect(await told.count()).toBe(0)
})

/** Give the device its key, as the pairing page does. */
async function pair(): Promise<void> {
	isEntered = true
	await device.start(site.url + paths.displays)
	await device.page.waitForURL(site.page)
	await device.stop()
	site.asked.length = 0
}

function answer({ path }: Asked) {
	if (path === displayPaths.pairing) {
		const expiresAt = '2026-11-22T03:00:00.000Z'
		return { status: 200, body: { code: 'K7P3QX', secret: 'bi-mat', expiresAt } }
	}
	if (path === displayPaths.claim) {
		const paired = { state: 'paired', token: TOKEN, path: paths.display(SLUG) }
		return { status: 200, body: isEntered ? paired : { state: 'waiting' } }
	}
	return { status: 200, body: { accepted: 0 } }
}

/** Every play that was told of. */
function plays(): Play[] {
	// Sent by the display itself.
	return site.reports().flatMap(({ body }) => (body as Report).plays)
}
