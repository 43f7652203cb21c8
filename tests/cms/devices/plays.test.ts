import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { playTimeText } from '#cms/admin/plays/playTimeText.ts'
import { recordPlays } from '#cms/devices/plays/recordPlays.ts'
import type { ShownPlays } from '#cms/devices/plays/shownPlays.ts'
import { sweepDevices } from '#cms/devices/sweepDevices.ts'
import type { Article, Display, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPlay } from '#tests/support/displayBuilders.ts'

const DAY_MS = 24 * 3_600_000

let open: TestCms
let cms: Payload
let unit: Unit
let company: Unit
let elsewhere: Unit
let board: Person
let editor: Person
let contributor: Person
let article: Article
let lobby: Display
let canteen: Display
let far: Display

const evening = new Date('2026-11-19T23:59:30+07:00')
const nextDay = new Date('2026-11-20T08:00:00+07:00')

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	company = await aUnit(cms, 'Đội Hải Châu', unit)
	elsewhere = await aUnit(cms, 'Điện lực Huế', head)
	board = await aPerson(cms, 'approver')
	editor = await aPerson(cms, 'editor', { unit })
	contributor = await aPerson(cms, 'contributor', { unit })
	article = await anArticle(cms, editor, { headline: 'Đóng điện trạm 110 kV', unit: unit.id })
	lobby = await aDisplay(cms, { name: 'Sảnh', unit })
	canteen = await aDisplay(cms, { name: '=CMD()', unit: company })
	far = await aDisplay(cms, { name: 'Huế', unit: elsewhere })
	const of = { type: 'article', id: article.id }
	const now = new Date(nextDay.getTime() + 3_600_000)
	const later = (seconds: number) => new Date(nextDay.getTime() + seconds * 1_000)
	await recordPlays(
		cms,
		lobby.id,
		[aPlay(evening, of), aPlay(nextDay, { ...of, seconds: 20 }), aPlay(later(20), of)],
		now,
	)
	await recordPlays(
		cms,
		canteen.id,
		[
			aPlay(nextDay, { ...of, seconds: 15 }),
			aPlay(later(15), { type: 'notice', id: 'drill', name: 'Diễn tập; cháy', programme: '' }),
		],
		now,
	)
	await recordPlays(cms, far.id, [aPlay(nextDay, of)], now)
})

afterAll(() => open.close())

async function shown(as: Person, query = ''): Promise<ShownPlays> {
	const path = `/plays/shown?from=2026-11-19&until=2026-11-20${query}`
	const { status, body } = await open.request('GET', path, { as })
	expect(status).toBe(200)
	// The edge: this is what the endpoint promises.
	return body as unknown as ShownPlays
}

const lines = ({ items }: ShownPlays) =>
	items.map(({ name, unitName, plays, seconds, displays }) => [
		name,
		unitName,
		plays,
		seconds,
		displays,
	])

const HEADLINE = 'Đóng điện trạm 110 kV'

test('the board sees how often and how long each item was on, unit by unit', async () => {
	const all = await shown(board)
	expect(lines(all)).toEqual([
		[HEADLINE, 'Điện lực Đà Nẵng', 3, 40, 1],
		[HEADLINE, 'Đội Hải Châu', 1, 15, 1],
		expect.arrayContaining([10, 1]) as unknown,
		expect.arrayContaining([10, 1]) as unknown,
	])
	expect([all.plays, all.seconds, all.displays]).toEqual([6, 75, 3])
	// An urgent notice nobody finds any more goes by the name the screen knew it by.
	expect(lines(all)).toContainEqual(['Diễn tập; cháy', 'Đội Hải Châu', 1, 10, 1])
})

test('an editor sees the displays of the unit and of all units below it, whatever is asked for', async () => {
	const units = async (query?: string) =>
		(await shown(editor, query)).items.map(({ unitName }) => unitName)
	expect(new Set(await units())).toEqual(new Set(['Điện lực Đà Nẵng', 'Đội Hải Châu']))
	expect(await units(`&unit=${elsewhere.id}`)).toEqual([])
	expect(new Set(await units(`&unit=${company.id}`))).toEqual(new Set(['Đội Hải Châu']))
})

test('days are Vietnamese days, and a type is asked for by itself', async () => {
	const of = async (query: string) => {
		const path = `/plays/shown?${query}`
		const { body } = await open.request('GET', path, { as: board })
		return (body as unknown as ShownPlays).plays
	}
	expect(await of('from=2026-11-19&until=2026-11-19')).toBe(1)
	expect(await of('from=2026-11-20&until=2026-11-20')).toBe(5)
	expect(await of('from=2026-11-20&until=2026-11-20&type=notice')).toBe(1)
})

test('a table to take along has a line for every play, safe to open in a spreadsheet', async () => {
	const path = `/plays/export?from=2026-11-19&until=2026-11-20&unit=${unit.id}`
	const { status, body, headers } = await open.request('GET', path, { as: editor })
	expect(status).toBe(200)
	expect(headers.get('content-disposition')).toContain('da-phat-2026-11-19-2026-11-20.csv')
	const [header, ...rows] = (body.text ?? '').split('\r\n')
	expect(header).toMatch(/^\uFEFF?"Bắt đầu";"Số giây";"Loại";"Nội dung";"Màn hình"/)
	expect(rows[0]).toMatch(
		/^"19\/11\/2026 23:59:30";10;"Bài viết";"Đóng điện trạm 110 kV";"Sảnh";"Điện lực Đà Nẵng";/,
	)
	expect(rows.filter((row) => row !== '')).toHaveLength(5)
	expect(rows.filter((row) => row.includes(`"'=CMD()"`))).toHaveLength(2)
	expect(rows.some((row) => row.includes(';"Thông báo khẩn";"Diễn tập; cháy";'))).toBe(true)
})

test.each([
	['/plays/shown', 'nobody', 401],
	['/plays/export', 'nobody', 401],
	['/plays/shown', 'contributor', 403],
	['/plays/export', 'contributor', 403],
	['/plays', 'board', 403],
	['/plays/shown?from=yesterday', 'board', 422],
	['/plays/shown?from=2026-11-20&until=2026-11-19', 'board', 422],
	['/plays/export?from=2025-01-01&until=2026-11-19', 'board', 422],
])('%s answers %s with %d', async (path, who, status) => {
	const people: Record<string, Person> = { contributor, board }
	const as = people[who]
	expect((await open.request('GET', path, { ...(as && { as }) })).status).toBe(status)
})

test('plays of more than 400 days ago are forgotten', async () => {
	const now = new Date(evening.getTime() + 400 * DAY_MS + 3_600_000)
	await sweepDevices(cms, now)
	expect((await shown(board)).plays).toBe(5)
	await sweepDevices(cms, new Date(now.getTime() + DAY_MS))
	expect((await shown(board)).plays).toBe(0)
})

test.each([
	[45.4, '45 giây'],
	[200, '3 phút 20 giây'],
	[11_100, '3 giờ 05 phút'],
	[4_320_000, '1.200 giờ 00 phút'],
])('%d seconds on screen are %s', (seconds, words) => {
	expect(playTimeText(seconds)).toBe(words)
})
