import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdminBrowser, type AdminBrowser } from '#tests/support/adminBrowser.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom } from '#tests/support/boardroom.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'
import { takeStep } from '#tests/support/takeStep.ts'
import { until } from '#tests/support/until.ts'

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nCa ba bắt đầu\n'
/** Words of each piece that nothing else says; readers may find them nowhere before and after. */
const words = {
	clips: 'Một ca lò ở Khe Tràm',
	infographics: 'Sản lượng quý ba theo từng tổ máy',
	banners: 'THÁNG AN TOÀN KHE TRÀM',
	slogans: 'Vào ca đủ người, ra ca đủ quân số',
}
type Collection = keyof typeof words
const collections = ['clips', 'infographics', 'banners', 'slogans'] as const

const CLIP = '/video/mot-ca-lo-o-khe-tram/'
const INFOGRAPHIC = '/infographic/san-luong-quy-ba-theo-tung-to-may/'
/** Where each is read. */
const addresses: Record<Collection, string[]> = {
	clips: [CLIP, '/video/', '/'],
	infographics: [INFOGRAPHIC, '/infographic/', '/'],
	banners: ['/'],
	slogans: ['/'],
}
/** What only the text below a clip or a picture says, and where it leads who searches for it. */
const searches = { 'hoa luoi luc nam gio': CLIP, 'to may so hai vuot ke hoach': INFOGRAPHIC }

let bantin: Bantin
let browser: AdminBrowser
let room: Boardroom
const ids = new Map<Collection, string>()

beforeAll(async () => {
	bantin = await startBantin()
	browser = await openAdminBrowser(() => bantin)
	room = await openBoardroom(() => bantin)
})

afterAll(async () => {
	await browser.close()
	await bantin.remove()
})

test('a contributor makes a clip in the admin with cover, captions and words, and sends it in', async () => {
	const page = await browser.logInAs(room.writer)
	await make(page, 'clips', async () => {
		await page.locator('#field-headline').fill(words.clips)
		await upload(page, 'clip', 'ca-lo.mp4', await clipBytes('contents-behind.mp4'))
		await upload(page, 'poster', 'bia.jpg', await pictureBytes(), 'Cửa lò lúc rạng sáng')
		await upload(page, 'captions', 'phu-de.vtt', Buffer.from(CAPTIONS))
		await page.locator('#field-transcript').fill('Tổ máy hòa lưới lúc năm giờ.')
	})
	await page.context().close()
})

test('a contributor makes an infographic, a banner and a slogan, and readers see nothing yet', async () => {
	const page = await browser.logInAs(room.writer)
	await make(page, 'infographics', async () => {
		await page.locator('#field-headline').fill(words.infographics)
		const tall = await pictureBytes({ width: 600, height: 1800 })
		await upload(page, 'picture', 'cao.jpg', tall, 'Biểu đồ sản lượng')
		await page.locator('#field-description').fill('Tổ máy số hai vượt kế hoạch.')
	})
	await make(page, 'banners', async () => {
		await page.locator('#field-headline').fill('Tháng an toàn')
		const strip = await pictureBytes({ width: 1200, height: 240 })
		await upload(page, 'picture', 'bang.jpg', strip, words.banners)
	})
	await make(page, 'slogans', () => page.locator('#field-text').fill(words.slogans))
	await page.context().close()
	for (const collection of collections) {
		expect(await filesWith(room.siteFolder(), words[collection])).toEqual([])
	}
})

test('once unit and board have approved them, readers find each on its pages and in the search', async () => {
	for (const collection of collections) {
		await room.editor.take(collection, idOf(collection), 'approve')
		await room.approver.take(collection, idOf(collection), 'approve')
		for (const address of addresses[collection]) {
			await until(`${address} shows it`, async () => {
				return (await room.read(address)).includes(words[collection])
			})
		}
	}
	for (const [query, address] of Object.entries(searches)) {
		await until(`“${query}” finds it`, () => isFound(query, address))
	}
	for (const file of await filesOf(CLIP)) expect(await statusOf(file)).toBe(200)
	const reading = await browser.openWindow()
	await reading.goto(bantin.url + CLIP)
	const film = reading.locator('video')
	await film.evaluate((player: HTMLVideoElement) => void player.play())
	const seconds = () => film.evaluate((player: HTMLVideoElement) => player.duration)
	await until('the film is there to play', async () => (await seconds()) > 0)
	await reading.context().close()
})

test('withdrawn, nothing of them is left for readers: no page, no line, no file', async () => {
	const files = [...(await filesOf(CLIP)), ...(await filesOf(INFOGRAPHIC))]
	expect(files.filter((file) => /\.(mp4|vtt)$/.test(file))).toHaveLength(2)
	for (const collection of collections) {
		const { status } = await room.approver.take(collection, idOf(collection), 'withdraw')
		expect(status).toBe(200)
	}
	for (const address of [CLIP, INFOGRAPHIC, ...files]) {
		await until(`${address} is gone`, async () => (await statusOf(address)) === 404)
	}
	for (const collection of collections) {
		await until(`nothing says “${words[collection]}”`, async () => {
			return (await filesWith(room.siteFolder(), words[collection])).length === 0
		})
	}
	for (const [query, address] of Object.entries(searches)) {
		expect(await isFound(query, address)).toBe(false)
	}
	expect(browser.stray).toEqual([])
})

async function make(page: Page, collection: Collection, fill: () => Promise<void>): Promise<void> {
	await page.goto(`${bantin.url}/admin/collections/${collection}/create`)
	await page.waitForURL(/[0-9a-f-]{36}$/)
	ids.set(collection, page.url().split('/').pop() ?? '')
	await fill()
	await takeStep(page, 'Gửi duyệt')
	await page.getByText('Chờ đơn vị duyệt').first().waitFor()
}

async function upload(
	page: Page,
	field: string,
	name: string,
	buffer: Buffer,
	alt?: string,
): Promise<void> {
	await page.locator(`#field-${field}`).getByRole('button', { name: 'Tạo mới' }).click()
	const drawer = page.locator('.doc-drawer').last()
	const mimeType = { mp4: 'video/mp4', vtt: 'text/vtt', jpg: 'image/jpeg' }[name.slice(-3)] ?? ''
	await drawer.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer })
	if (alt) await drawer.locator('#field-alt').fill(alt)
	await drawer.locator('#action-save').click()
	await drawer.waitFor({ state: 'detached' })
}

function idOf(collection: Collection): string {
	return ids.get(collection) ?? ''
}

async function isFound(query: string, address: string): Promise<boolean> {
	return (await room.read(`/tim-kiem/ket-qua/?q=${encodeURIComponent(query)}`)).includes(address)
}

/** The files that a piece brought to its page. */
async function filesOf(address: string): Promise<string[]> {
	const page = await room.read(address)
	return [...new Set([...page.matchAll(/\/media\/[\w.-]+/g)].map(([file]) => file))]
}

async function statusOf(address: string): Promise<number> {
	return (await fetch(bantin.url + address)).status
}
