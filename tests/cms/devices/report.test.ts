import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { parseKept } from '#cms/devices/health/keptReport.ts'
import { playsIn } from '#cms/devices/plays/playHour.ts'
import { takeReport } from '#cms/devices/report/takeReport.ts'
import type { Device, Display, Notice, Person, PlayHour, Receipt } from '#cms/payload-types.ts'
import { REPORT_BYTES, type Play, type Report } from '#shared/displays/report.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice, aPlay, aReport, asked } from '#tests/support/displayBuilders.ts'
import { present } from '#tests/support/present.ts'

const HOUR_MS = 3_600_000

let open: TestCms
let cms: Payload
let administrator: Person
let display: Display
let token: string

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	administrator = await aPerson(cms, 'administrator')
})

beforeEach(async () => {
	display = await aDisplay(cms)
	token = await aPairedDevice(open, display, administrator)
})

afterAll(() => open.close())

const report = (body: unknown, Authorization = `Display ${token}`) =>
	open.request('POST', '/displays/report', { headers: { Authorization }, body })

async function keptPlays(of = display): Promise<Play[]> {
	const { docs } = await cms.db.find<PlayHour>({
		collection: 'plays',
		pagination: false,
		limit: 0,
		sort: 'hour',
		where: { display: { equals: of.id } },
	})
	return docs.flatMap(({ plays, hour }) => playsIn(plays, Date.parse(hour)))
}

/** As its steps leave it. */
async function aNotice(data: Partial<Notice>): Promise<{ id: string }> {
	const id = randomUUID()
	await cms.db.create({ collection: 'notices', data: { id, state: 'draft', ...data } })
	return { id }
}

/** So many plays of ten seconds, one after the other. */
const playsFrom = (start: number, count: number): Play[] =>
	Array.from({ length: count }, (_, index) =>
		aPlay(new Date(start + index * 10_000), { slide: `s${index % 7}`, id: `b${index % 7}` }),
	)

test('a report tells when the screen was last seen and how it is', async () => {
	const before = Date.now()
	const sent = aReport({ lastError: 'Video hỏng', storage: { used: 1, quota: 2 } })
	expect(asked(await report(sent)).accepted).toBe(0)
	const device = present(
		await cms.db.findOne<Device>({
			collection: 'devices',
			where: { display: { equals: display.id } },
		}),
	)
	expect(Date.parse(present(device.lastSeenAt))).toBeGreaterThanOrEqual(before)
	const { plays: _, receipts: __, ...kept } = sent
	expect(parseKept(device.report)).toEqual(kept)
	expect(parseKept('{"version":1}')).toBeNull()
})

test('what was on is kept once, however often and in whatever order it is told', async () => {
	const start = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - 100_000
	const plays = playsFrom(start, 20)
	expect(asked(await report(aReport({ plays: plays.slice(8) }))).accepted).toBe(12)
	await report(aReport({ plays }))
	await report(aReport({ plays: plays.slice(0, 9).reverse() }))
	expect((await keptPlays()).map(({ start, slide }) => [start, slide])).toEqual(
		plays.map(({ start, slide }) => [start, slide]),
	)
	expect(
		(await keptPlays()).every(({ seconds, type }) => seconds === 10 && type === 'banner'),
	).toBe(true)
})

test('mirrors of a display that report at once lose nothing of each other', async () => {
	const start = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - 2 * HOUR_MS
	const plays = playsFrom(start, 300)
	const parts = [0, 1, 2, 3, 4].map((part) => plays.filter((_, index) => index % 5 === part))
	const reporting = { device: { id: token.split('.')[0] ?? '' }, display: display.id }
	await Promise.all(
		parts.map((part) => takeReport(cms, reporting, aReport({ plays: part }), new Date())),
	)
	expect(await keptPlays()).toHaveLength(300)
})

test('what mirrors of a display show together is one play', async () => {
	const start = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - 1_000_000
	await report(aReport({ plays: playsFrom(start, 3) }))
	await report(aReport({ plays: playsFrom(start + 40, 4) }))
	const [first] = playsFrom(start + 40, 1)
	await report(aReport({ plays: [{ ...present(first), slide: 'other' }] }))
	expect((await keptPlays()).map(({ slide }) => slide)).toEqual(['s0', 'other', 's1', 's2', 's3'])
})

test('plays that no clock can tell are not believed, and an hour holds no more than it can', async () => {
	const now = Date.now()
	const wrong = [now + 2 * HOUR_MS, now - 41 * 24 * HOUR_MS].map((time) => aPlay(new Date(time)))
	expect(asked(await report(aReport({ plays: wrong }))).accepted).toBe(2)
	expect(await keptPlays()).toEqual([])

	const hour = Math.floor(now / HOUR_MS) * HOUR_MS - 3 * HOUR_MS
	for (let part = 0; part < 4; part++) {
		const plays = Array.from({ length: 500 }, (_, index) =>
			aPlay(new Date(hour + (part * 500 + index) * 1_000), { seconds: 1 }),
		)
		expect((await report(aReport({ plays }))).status).toBe(200)
	}
	expect(await keptPlays()).toHaveLength(1_800)
})

test('a receipt tells when an urgent notice came on, and the first one counts', async () => {
	const shownAt = new Date(Date.now() - 60_000).toISOString()
	const until = new Date(Date.now() + HOUR_MS).toISOString()
	const notice = await aNotice({ headline: 'Cháy kho 3', until, shownAt, state: 'shown' })
	const unsent = await aNotice({ headline: 'Chưa phát', until })
	const receipt = (seconds: number): Report['receipts'][number] => ({
		notice: notice.id,
		shownAt: new Date(Date.parse(shownAt) + seconds * 1_000).toISOString(),
	})
	const unknown = [unsent.id, 'no-notice'].map((id) => ({ ...receipt(1), notice: id }))
	expect((await report(aReport({ receipts: [receipt(4), ...unknown] }))).status).toBe(200)
	await report(aReport({ receipts: [receipt(30)] }))
	// Another screen whose clock is wrong: not before it was sent.
	const other = await aDisplay(cms)
	const otherToken = await aPairedDevice(open, other, administrator)
	await report(aReport({ receipts: [receipt(-5_000)] }), `Display ${otherToken}`)
	const { docs } = await cms.db.find<Receipt>({ collection: 'receipts', sort: 'createdAt' })
	expect(docs.map(({ notice, display, shownAt }) => [notice, display, shownAt])).toEqual([
		[notice.id, display.id, receipt(4).shownAt],
		[notice.id, other.id, shownAt],
	])
})

test.each([
	['no token', ''],
	['a token nobody gave', 'Display nobody.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
	['something else', 'Bearer 1234'],
	['a wildcard', 'Display %.%'],
])('%s opens no report', async (_, authorization) => {
	const { status, body } = await report(aReport(), authorization)
	expect([status, body.errors?.[0]?.reason]).toEqual([401, 'unauthorized'])
})

test('a changed token, and one on another device, open no report', async () => {
	const [device = '', secret = ''] = token.split('.')
	const other = await aPairedDevice(open, await aDisplay(cms), administrator)
	const last = secret.endsWith('A') ? 'B' : 'A'
	expect((await report(aReport(), `Display ${device}.${secret.slice(0, -2)}${last}A`)).status).toBe(
		401,
	)
	expect((await report(aReport(), `Display ${other.split('.')[0]}.${secret}`)).status).toBe(401)
})

test('a revoked token is refused at once, and so is that of a display that is gone', async () => {
	const [device] = token.split('.')
	const path = `/displays/${display.id}/devices/${device}/revoke`
	expect((await open.request('POST', path, { as: administrator })).status).toBe(200)
	expect((await report(aReport({ plays: playsFrom(Date.now() - 60_000, 2) }))).status).toBe(401)
	expect(await keptPlays()).toEqual([])

	const gone = await aDisplay(cms)
	const orphan = await aPairedDevice(open, gone, administrator)
	await cms.delete({ collection: 'displays', id: gone.id, overrideAccess: true })
	expect((await report(aReport(), `Display ${orphan}`)).status).toBe(401)
})

test('a stolen token opens its own display’s report and nothing else', async () => {
	const headers = { Authorization: `Display ${token}` }
	const other = await aDisplay(cms)
	const otherToken = await aPairedDevice(open, other, administrator)
	const doors = [
		['GET', `/displays/${display.id}`],
		['GET', `/displays/${display.id}/devices`],
		['POST', `/displays/${display.id}/pair`],
		['POST', `/displays/${other.id}/devices/${otherToken.split('.')[0]}/revoke`],
		['PATCH', `/displays/${display.id}`],
		['GET', '/devices'],
		['GET', '/plays'],
		['GET', '/plays/shown'],
		['GET', '/plays/export'],
		['GET', '/receipts'],
		['GET', '/notices'],
		['POST', '/notices'],
		['GET', '/programmes'],
		['GET', '/people'],
		['GET', '/desk'],
		['GET', '/edition/manifest'],
		['GET', '/globals/displayRules'],
	] as const
	const opened = []
	for (const [method, path] of doors) {
		const body = method === 'GET' ? undefined : { name: 'Đổi tên', code: 'AAAAAA' }
		const { status } = await open.request(method, path, { headers, body })
		if (status < 400) opened.push(`${method} ${path}`)
	}
	expect(opened).toEqual([])

	// Its reports are its own display's, whatever they say.
	const forged = { ...aReport({ plays: playsFrom(Date.now() - 60_000, 2) }), display: other.id }
	expect((await report(forged)).status).toBe(200)
	expect(await keptPlays(other)).toEqual([])
	expect(await keptPlays()).toHaveLength(2)
})

test('a huge body, and what is no report, are refused and change nothing', async () => {
	const huge = { ...aReport(), lastError: 'x'.repeat(REPORT_BYTES) }
	expect((await report(huge)).status).toBe(413)
	const plays = playsFrom(Date.now() - 60_000, 1)
	const [play] = plays
	for (const body of [
		undefined,
		'no report',
		{ ...aReport(), plays: Array.from({ length: 501 }, () => play) },
		{ ...aReport({ plays }), clockAhead: 'fast' },
		aReport({ plays: [{ ...present(play), seconds: -1 }] }),
		aReport({ plays: [{ ...present(play), start: 'yesterday' }] }),
	]) {
		expect((await report(body)).status).toBe(422)
	}
	expect(await keptPlays()).toEqual([])
})
