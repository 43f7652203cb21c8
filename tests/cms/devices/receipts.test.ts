import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { receiptText } from '#cms/admin/devices/receiptText.ts'
import { recordReceipts } from '#cms/devices/receipts/recordReceipts.ts'
import type { NoticeReach } from '#cms/devices/receipts/endpoint.ts'
import type { Display, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice } from '#tests/support/displayBuilders.ts'

let open: TestCms
let cms: Payload
let unit: Unit
let board: Person
let lobby: Display

const sent = new Date(Date.now() - 60_000)
const after = (seconds: number) => new Date(sent.getTime() + seconds * 1_000).toISOString()

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	board = await aPerson(cms, 'administrator')
	lobby = await aDisplay(cms, { name: 'Sảnh', unit })
	const canteen = await aDisplay(cms, { name: 'Nhà ăn', unit: await aUnit(cms, 'Đội 1', unit) })
	await aDisplay(cms, { name: 'Huế', unit: await aUnit(cms, 'Điện lực Huế', head) })
	await aPairedDevice(open, canteen, board)
	for (const [id, state] of [
		['fire', 'shown'],
		['draft', 'draft'],
	]) {
		const shownAt = state === 'shown' ? sent.toISOString() : null
		await cms.db.create({
			collection: 'notices',
			data: { id, headline: 'Cháy', units: [unit.id], until: after(3_600), shownAt, state },
		})
	}
	await recordReceipts(cms, lobby.id, [{ notice: 'fire', shownAt: after(4.2) }], new Date())
})

afterAll(() => open.close())

const reach = (notice: string, as?: Person) =>
	open.request('GET', `/notices/${notice}/displays`, { ...(as && { as }) })

test('whoever sent a notice sees on which displays it has come on, and why not on others', async () => {
	// The edge: this is what the endpoint promises.
	const { displays } = (await reach('fire', board)).body as unknown as NoticeReach
	expect(displays.map(({ name, seconds, state }) => [name, seconds, state])).toEqual([
		['Nhà ăn', null, 'stale'],
		['Sảnh', 4.2, 'unpaired'],
	])
})

test('who may not read a notice is not told where it is', async () => {
	const stranger = await aPerson(cms, 'contributor')
	expect((await reach('draft', stranger)).status).toBe(404)
	expect((await reach('draft', board)).status).toBe(200)
	expect((await reach('fire')).status).toBe(401)
	expect((await reach('nothing', board)).status).toBe(404)
})

test('a receipt reads as people say it', () => {
	expect(receiptText({ shownAt: null, seconds: null })).toBe('chưa hiện')
	expect(receiptText({ shownAt: after(4), seconds: 4.24 })).toBe('hiện sau 4,2 giây')
	expect(receiptText({ shownAt: '2026-11-20T02:12:00.000Z', seconds: 900 })).toBe(
		'hiện lúc 20/11/2026 09:12',
	)
})
