import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteLoginFailure, recordFoldedFailures } from '#cms/history/loginFailures.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { HistoryRecord, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let administrator: Person
let approver: Person
let writer: Person
let unit: Unit

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Điện lực Đô Lương')
	administrator = await aPerson(open.cms, 'administrator', { name: 'Phan Thị Quản' })
	approver = await aPerson(open.cms, 'approver', { name: 'Lê Duyệt' })
	writer = await aPerson(open.cms, 'contributor', { name: 'Hồ Viết', unit })
})

afterAll(() => open.close())

async function records(where: Partial<Record<keyof HistoryRecord, string>>) {
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'seq',
		where: { and: Object.entries(where).map(([field, equals]) => ({ [field]: { equals } })) },
	})
	return docs
}

async function newestOf(where: Partial<Record<keyof HistoryRecord, string>>) {
	return present((await records(where)).at(-1))
}

async function patch(path: string, body: unknown, as = administrator, method = 'PATCH') {
	const answer = await open.request(method, path, { as, body })
	expect(answer).toMatchObject({ status: 200 })
}

describe('an edit of settings', () => {
	test('of a unit is told from its beginning to its end', async () => {
		const { body } = await open.request('POST', '/units', {
			as: administrator,
			body: { name: 'Đội quản lý lưới', headcount: 12, parent: unit.id },
		})
		const { id } = present(body.doc)
		await patch(`/units/${id}?select[slug]=true`, { name: 'Đội quản lý điện', headcount: null })
		await open.request('DELETE', `/units/${id}`, { as: administrator })
		const told = await records({ document: id })
		expect(told.map(({ action, actorName }) => [action, actorName])).toEqual([
			['create', 'Phan Thị Quản'],
			['settings', 'Phan Thị Quản'],
			['delete', 'Phan Thị Quản'],
		])
		expect(told[0]?.changes).toContain('Đơn vị cấp trên: Điện lực Đô Lương')
		expect(told[1]?.changes).toBe(
			'Tên đơn vị: Đội quản lý lưới → Đội quản lý điện\nSố lao động: 12 → (trống)',
		)
		expect(told[2]).toMatchObject({ headline: 'Đội quản lý điện', documentType: 'units' })
	})

	test('that changes nothing is not told', async () => {
		await patch(`/units/${unit.id}`, { name: unit.name })
		expect(await records({ document: unit.id, action: 'settings' })).toEqual([])
	})

	test("of a person's roles and deputies is told in words", async () => {
		await patch(`/people/${writer.id}`, {
			roles: [{ role: 'editor', unit: unit.id }],
			deputies: [
				{
					person: approver.id,
					from: '2026-03-02T01:00:00.000Z',
					until: '2026-03-09T01:00:00.000Z',
				},
			],
		})
		const { changes, headline } = await newestOf({ document: writer.id, action: 'settings' })
		expect(headline).toBe('Hồ Viết')
		expect(changes?.split('\n')).toEqual([
			'Vai trò: Cộng tác viên – Điện lực Đô Lương → Biên tập viên đơn vị – Điện lực Đô Lương',
			'Người làm thay khi vắng: (trống) → Lê Duyệt – 02/03/2026 08:00 – 09/03/2026 08:00',
		])
	})

	test('of a password is told without the password', async () => {
		const { id } = await aPerson(open.cms, 'contributor')
		await patch(`/people/${id}`, { password: 'mot-mat-khau-moi-2026' })
		expect((await newestOf({ document: id, action: 'settings' })).changes).toBe('Mật khẩu: đã đổi')
	})

	test('of the approval is told with its stage', async () => {
		await patch(
			'/globals/approval',
			{ articles: { boardReview: { hours: 7 } } },
			administrator,
			'POST',
		)
		const { changes, headline, actor } = await newestOf({ documentType: 'approval' })
		expect(headline).toBe('Quy trình duyệt')
		expect(actor).toBe(administrator.id)
		expect(changes).toMatch(/Bài viết › Bước 2: ban biên tập duyệt › Hạn xử lý \(giờ\): \S+ → 7/)
	})

	test('is read by the board and by who made it, and holds no secret of anyone', async () => {
		const seen = await open.request('GET', '/history?where[documentType][equals]=people', {
			as: writer,
		})
		expect(seen.body.docs).toEqual([])
		const told = await records({ documentType: 'people' })
		expect(told.length).toBeGreaterThan(4)
		expect(JSON.stringify(told)).not.toMatch(/hash":"[^"]{65,}|salt|mot-mat-khau|loginAttempts/)
	})
})

describe('whoever logs in', () => {
	const logIn = (email: string, password: string) =>
		open.request('POST', '/people/login', { body: { email, password } })

	test('is not told of when they get in', async () => {
		const before = (await records({})).length
		expect((await logIn(approver.email, PASSWORD)).status).toBe(200)
		expect((await records({})).length).toBe(before)
	})

	test('is told of when they do not, with what they typed', async () => {
		expect((await logIn(approver.email, 'sai')).status).toBe(401)
		const stranger = `${'x'.repeat(400)}@songlam.example`
		expect((await logIn(stranger, 'sai')).status).toBe(401)
		expect(await records({ action: 'loginFailed' })).toMatchObject([
			{ headline: approver.email, actor: null, comment: 'Sai địa chỉ hoặc mật khẩu' },
			{ headline: 'x'.repeat(200) },
		])
	})

	test('is told of when their account is locked', async () => {
		const { email } = await aPerson(open.cms, 'contributor')
		for (let tried = 0; tried < 11; tried++) await logIn(email, 'sai')
		expect((await logIn(email, PASSWORD)).status).toBe(401)
		await recordFoldedFailures(open.cms, new Date(Date.now() + 61_000))
		expect(
			(await records({ action: 'loginFailed', headline: email })).map((one) => one.comment),
		).toEqual(['Sai địa chỉ hoặc mật khẩu', 'Thêm 11 lần không vào được trong một phút'])
	})

	test('and fails a thousand times in a minute fills two records, with every time counted', async () => {
		const start = new Date('2026-11-22T01:00:00.000Z')
		const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
		for (let tried = 0; tried < 1_000; tried++) {
			await noteLoginFailure(
				open.cms,
				'constructor',
				'Sai địa chỉ hoặc mật khẩu',
				after(tried / 20),
			)
		}
		await recordFoldedFailures(open.cms, after(59))
		expect(await records({ action: 'loginFailed', headline: 'constructor' })).toHaveLength(1)
		await recordFoldedFailures(open.cms, after(60))
		const told = await records({ action: 'loginFailed', headline: 'constructor' })
		expect(told[1]?.comment).toBe('Thêm 999 lần không vào được trong một phút')
	})
})

describe('the exported history', () => {
	const csv = (as: Person, query = '') => open.request('GET', `/history/export${query}`, { as })

	test('is for the board alone', async () => {
		expect((await csv(writer)).status).toBe(403)
		expect((await open.request('GET', '/history/export')).status).toBe(401)
		expect((await csv(approver, '?from=hom-qua')).status).toBe(422)
	})

	test('opens in a spreadsheet, has every record, and is one itself', async () => {
		await open.request('POST', '/people/login', {
			body: { email: '=HYPERLINK("http://x")', password: 'sai' },
		})
		const before = await records({})
		const { status, headers, body } = await csv(approver)
		expect(status).toBe(200)
		expect(status).toBe(200)
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
		const text = present(body.text)
		const lines = text.trimEnd().split(/\r\n/)
		expect(lines[0]).toContain('"Số";"Lúc";"Người thực hiện"')
		expect(lines).toHaveLength(before.length + 2)
		expect(text).toContain(`"'=hyperlink(""http://x"")"`)
		expect(lines.at(-1)).toContain('"Lê Duyệt";;"Xuất nhật ký"')
		expect(await newestOf({ action: 'export' })).toMatchObject({ actor: approver.id })
	})

	test('is cut to the days that were asked for', async () => {
		const day = (await newestOf({ action: 'export' })).at
		const today = new Date(Date.parse(day) + 7 * 3_600_000).toISOString().slice(0, 10)
		const lines = async (query: string) =>
			present((await csv(administrator, query)).body.text)
				.trimEnd()
				.split('\r\n').length
		expect(await lines('?until=2020-01-01')).toBe(1)
		expect(await lines(`?from=${today}&until=`)).toBeGreaterThan(20)
	})
})

test('all of it is one chain', async () => {
	expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
})
