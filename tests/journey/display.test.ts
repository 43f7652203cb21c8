import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { DEMO_PASSWORD, demoEmail } from '#cms/demo/logins.ts'
import { chromiumPath } from '#scripts/audit/chromiumPath.ts'
import { paths } from '#shared/paths.ts'
import { administrator, startBantin, type Bantin } from '#tests/support/bantin.ts'
import { logIn, make, type Colleague } from '#tests/support/newsroom.ts'
import { until } from '#tests/support/until.ts'

const [, { slug: SLUG }] = demoDisplays
const DISPLAY = paths.display(SLUG)

let bantin: Bantin
/** What the device keeps while it has no power. */
let profile: string
let device: BrowserContext
let screen: Page
let admin: Colleague
let board: Colleague

beforeAll(async () => {
	bantin = await startBantin({ BANTIN_DEMO: '1' })
	profile = await mkdtemp(path.join(tmpdir(), 'bantin-device-'))
	await switchOn(paths.displays)
	admin = await logIn(bantin, administrator.email, administrator.password, 'Quản trị')
	board = await logInToDemo('duyetbai')
})

afterAll(async () => {
	await device.close()
	await bantin.remove()
	await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('a device shows a code, and plays the demo once somebody has entered it', async () => {
	const place = screen.locator('#pairing-code')
	await until('it shows a code', async () => (await place.innerText()).trim() !== '')
	const code = await place.innerText()
	const { status } = await admin.ask('POST', `/api/displays/${await displayId()}/pair`, { code })
	expect(status).toBe(200)
	await screen.waitForURL(`**${DISPLAY}`)
	await untilPlaying()
})

test('a programme is on screen once the board has approved it, and not before', async () => {
	const writer = await logInToDemo('phongvien')
	const unit = await idOf('units', 'pc-lam-thuong')
	const id = await make(writer, 'programmes?draft=true', {
		...{ name: 'Diễn tập phòng cháy', unit, kind: 'fixed', windows: '00:00–24:00', priority: 99 },
		items: [{ kind: 'notice', headline: 'Chiều nay diễn tập phòng cháy', text: '' }],
	})
	await take(writer, id, 'submit')
	await take(await logInToDemo('bientap'), id, 'approve')
	expect(await published('Chiều nay diễn tập')).toBe(false)
	await take(board, id, 'approve')
	await screen.locator('[data-slide]', { hasText: 'Chiều nay diễn tập' }).waitFor()
})

test('an urgent notice covers it, and goes when it is ended', async () => {
	const id = await make(board, 'notices', {
		...{ headline: 'Rời khỏi nhà ăn', text: 'Ra sân trước.', drill: true, units: [] },
		until: new Date(Date.now() + 10 * 60_000).toISOString(),
	})
	expect((await board.ask('POST', `/api/notices/${id}/send`)).status).toBe(200)
	await screen.getByText('Rời khỏi nhà ăn').first().waitFor()
	expect((await board.ask('POST', `/api/notices/${id}/end`)).status).toBe(200)
	await screen.getByText('Rời khỏi nhà ăn').first().waitFor({ state: 'hidden' })
	await untilPlaying()
})

test('with the server gone it goes on, and after a power cut without a network it plays again', async () => {
	await untilKept()
	expect(await bantin.stop()).toBe(0)
	const offline = await screen.title()
	await until('its clock goes on', async () => (await screen.title()) !== offline)
	await untilPlaying()

	await device.close()
	await switchOn(paths.displays)
	await screen.waitForURL(`**${DISPLAY}`)
	await screen.locator('[data-slide]', { hasText: 'Chiều nay diễn tập' }).waitFor()
})

/** Start the device's browser with what it keeps, at an address. */
async function switchOn(address: string): Promise<void> {
	device = await chromium.launchPersistentContext(profile, {
		executablePath: await chromiumPath(),
		args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
		viewport: { width: 540, height: 960 },
	})
	screen = await device.newPage()
	await screen.goto(bantin.url + address)
}

/** The player says in the title that it lives, and something is on. */
async function untilPlaying(): Promise<void> {
	await until('it plays', async () => /^▶ \d{2}:\d{2}:\d{2}$/.test(await screen.title()))
	await screen.locator('[data-slide]').first().waitFor()
}

/** The whole playlist is on the device, whatever becomes of the server. */
async function untilKept(): Promise<void> {
	const { version } = (await (await fetch(bantin.url + paths.playlist(SLUG))).json()) as {
		version: string
	}
	await until('the newest playlist plays', async () => {
		return (await screen.locator('#display').getAttribute('data-version')) === version
	})
}

async function published(words: string): Promise<boolean> {
	const playlist = await fetch(bantin.url + paths.playlist(SLUG))
	return (await playlist.text()).includes(words)
}

function logInToDemo(login: 'phongvien' | 'bientap' | 'duyetbai'): Promise<Colleague> {
	return logIn(bantin, demoEmail(login), DEMO_PASSWORD, login)
}

async function take(who: Colleague, id: string, action: string): Promise<void> {
	const door = `/api/programmes/${id}/workflow`
	const { body } = await who.ask('GET', door)
	const { status } = await who.ask('POST', door, { action, seen: body.seen })
	expect(status).toBe(200)
}

function displayId(): Promise<string> {
	return idOf('displays', SLUG)
}

async function idOf(collection: string, slug: string): Promise<string> {
	const { body } = await admin.ask('GET', `/api/${collection}?depth=0&where[slug][equals]=${slug}`)
	return body.docs?.[0]?.id ?? ''
}
