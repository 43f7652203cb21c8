import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { tellDark } from '#cms/devices/health/tellDark.ts'
import { takeReport } from '#cms/devices/report/takeReport.ts'
import type { Display, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice, aReport } from '#tests/support/displayBuilders.ts'
import { newMail } from '#tests/support/mailbox.ts'

const MINUTE_MS = 60_000

let open: TestCms
let cms: Payload
let unit: Unit
let administrator: Person
let editor: Person
let above: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	administrator = await aPerson(cms, 'administrator')
	above = await aPerson(cms, 'editor', { unit: head })
	editor = await aPerson(cms, 'editor', { unit })
	await aPerson(cms, 'editor', { unit: await aUnit(cms, 'Điện lực Huế', head) })
	approver = await aPerson(cms, 'approver')
	await cms.updateGlobal({
		slug: 'displayRules',
		overrideAccess: true,
		data: { darkAfterMinutes: 10, workHours: '07:30–17:00', workDays: ['1', '2', '3', '4', '5'] },
	})
})

beforeEach(async () => {
	await cms.db.deleteMany({ collection: 'devices', where: {} })
	await newMail(cms)
})

afterAll(() => open.close())

// A Friday far enough ahead for devices that were paired today.
const ten = new Date('2027-11-19T10:00:00+07:00')
const after = (minutes: number) => new Date(ten.getTime() + minutes * MINUTE_MS)

async function aDevice(
	display: Display,
): Promise<{ reportAt: (minutes: number) => Promise<object> }> {
	const token = await aPairedDevice(open, display, administrator)
	const device = { id: token.split('.')[0] ?? '' }
	return {
		reportAt: (minutes) =>
			takeReport(cms, { device, display: display.id }, aReport(), after(minutes)),
	}
}

async function toldAt(minutes: number): Promise<(string | undefined)[][]> {
	await tellDark(cms, after(minutes))
	return (await newMail(cms)).map(({ to, subject }) => [to, subject])
}

test('a dark display is told of once, and once more when it is back', async () => {
	const { reportAt } = await aDevice(await aDisplay(cms, { name: 'Nhà ăn', unit }))
	await reportAt(0)
	expect(await toldAt(9)).toEqual([])
	expect(await toldAt(11)).toEqual(
		[above, editor]
			.map(({ email }) => [email, 'Mất liên lạc: màn hình Nhà ăn'])
			.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
	)
	expect(await toldAt(12)).toEqual([])
	expect(await toldAt(300)).toEqual([])
	await reportAt(301)
	expect((await toldAt(302)).map(([, subject]) => subject)).toEqual([
		'Đã có lại liên lạc: màn hình Nhà ăn',
		'Đã có lại liên lạc: màn hình Nhà ăn',
	])
	expect(await toldAt(303)).toEqual([])
	// The next outage is another one.
	expect(await toldAt(315)).toHaveLength(2)
})

test('a display of the head office is the board’s', async () => {
	await (await aDevice(await aDisplay(cms, { name: 'Sảnh' }))).reportAt(0)
	// An editor for the whole corporation would be asked first; there is none.
	expect(await toldAt(11)).toEqual([[approver.email, 'Mất liên lạc: màn hình Sảnh']])
})

test('outside working hours nobody is woken, and in the morning screens have time to come on', async () => {
	const { reportAt } = await aDevice(await aDisplay(cms, { unit }))
	const evening = 8 * 60
	const monday = 3 * 24 * 60
	await reportAt(evening - 61)
	expect(await toldAt(evening)).toEqual([])
	expect(await toldAt(24 * 60)).toEqual([])
	expect(await toldAt(monday - 140)).toEqual([])
	await reportAt(monday - 137)
	expect(await toldAt(monday - 130)).toEqual([])
	expect(await toldAt(monday - 120)).toHaveLength(2)
})

test('many displays that go dark together are one letter, whichever processes look', async () => {
	const devices = []
	for (let number = 0; number < 22; number++) {
		devices.push(await aDevice(await aDisplay(cms, { name: `Tầng ${number}`, unit })))
	}
	for (const { reportAt } of devices) await reportAt(0)
	await tellDark(cms, after(11))
	const mails = await newMail(cms)
	expect(mails.map(({ subject }) => subject)).toEqual([
		'Mất liên lạc: 22 màn hình',
		'Mất liên lạc: 22 màn hình',
	])
	expect(mails[0]?.html).toContain('“Tầng 0”: liên lạc gần nhất lúc 19/11/2027 10:00.')
	expect(mails[0]?.html).toContain('Và 2 màn hình khác.')

	for (const { reportAt } of devices) await reportAt(20)
	await Promise.all([1, 2, 3, 4].map(() => tellDark(cms, after(21))))
	// One process may tell of some and another of the rest; none is told of twice.
	const told = (await newMail(cms)).filter(({ to }) => to === editor.email)
	const lines = told.flatMap(({ html }) => html.match(/“Tầng \d+”/g) ?? [])
	const others = told.flatMap(({ html }) => /Và (\d+) màn hình khác/.exec(html)?.[1] ?? [])
	expect(new Set(lines).size).toBe(lines.length)
	expect(lines.length + others.map(Number).reduce((sum, count) => sum + count, 0)).toBe(22)
})

test('a revoked device is nobody’s worry', async () => {
	const display = await aDisplay(cms, { unit })
	const token = await aPairedDevice(open, display, administrator)
	const path = `/displays/${display.id}/devices/${token.split('.')[0]}/revoke`
	await open.request('POST', path, { as: administrator })
	expect(await toldAt(60)).toEqual([])
})
