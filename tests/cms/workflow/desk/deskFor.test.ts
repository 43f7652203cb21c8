import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { deskFor } from '#cms/workflow/desk/deskFor.ts'
import { latestPiece, mainPiece } from '#cms/workflow/latestPiece.ts'
import { policiesInForce, policyOf } from '#cms/workflow/policy.ts'
import { reportOn } from '#cms/workflow/reportOn.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { anArticle, aPerson, aUnit, edit, take } from '#tests/support/cmsBuilders.ts'

const HOUR_MS = 3_600_000
const now = new Date('2026-11-20T05:00:00.000Z')
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS)

let newsroom: TestCms
let cms: Payload
let hue: Unit
let vinh: Unit
let people: Record<
	'an' | 'chi' | 'editor' | 'colleague' | 'vinhEditor' | 'approver' | 'second' | 'deputy' | 'admin',
	Person
>
let pieces: Record<string, string>

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	const group = await aUnit(cms, 'Tập đoàn')
	hue = await aUnit(cms, 'Điện lực Huế', group)
	vinh = await aUnit(cms, 'Điện lực Vinh', group)
	people = {
		an: await aPerson(cms, 'contributor', { unit: hue, name: 'Lê An' }),
		chi: await aPerson(cms, 'contributor', { unit: vinh, name: 'Vũ Chi' }),
		editor: await aPerson(cms, 'editor', { unit: hue, name: 'Trần Biên' }),
		colleague: await aPerson(cms, 'contributor', { unit: hue, name: 'Ngô Bạn' }),
		vinhEditor: await aPerson(cms, 'editor', { unit: vinh, name: 'Đỗ Vinh' }),
		approver: await aPerson(cms, 'approver', { name: 'Phan Duyệt' }),
		second: await aPerson(cms, 'approver', { name: 'Hồ Duyệt' }),
		deputy: await aPerson(cms, 'contributor', { unit: vinh, name: 'Mai Thay' }),
		admin: await aPerson(cms, 'administrator', { name: 'Quản trị' }),
	}
	await cms.update({
		collection: 'people',
		id: people.editor.id,
		overrideAccess: true,
		data: {
			deputies: [
				{
					person: people.deputy.id,
					from: ago(24).toISOString(),
					until: '2099-01-01T00:00:00.000Z',
				},
			],
		},
	})
	const { an, chi, editor, vinhEditor, approver } = people
	pieces = {
		draft: (await anArticle(cms, an)).id,
		fresh: await submitted(an, hue, ago(2)),
		late: await submitted(an, hue, ago(30)),
		changed: await submitted(an, hue, ago(3)),
		passed: await submitted(an, hue, ago(5)),
		vinh: await submitted(chi, vinh, ago(26)),
		returned: await submitted(an, hue, ago(4)),
		scheduled: (await anArticle(cms, an, { unit: hue.id, publishAt: ago(-48).toISOString() })).id,
		correcting: await published(an, hue),
		slogan: await aSlogan(an, hue, ago(1)),
	}
	await edit(cms, editor, id('changed'), { headline: 'Biên tập viên sửa' })
	await take(cms, editor, id('passed'), 'approve', {}, ago(4))
	await take(cms, editor, id('returned'), 'return', { comment: 'Thiếu số liệu.' }, ago(3))
	await take(cms, vinhEditor, id('vinh'), 'approve', {}, ago(25))
	await take(cms, an, id('scheduled'), 'submit', {}, ago(9))
	await take(cms, editor, id('scheduled'), 'approve', {}, ago(8))
	await take(cms, approver, id('scheduled'), 'approve', {}, ago(7))
	await edit(cms, an, id('correcting'), { standfirst: 'Sửa lại số liệu.' })
})

afterAll(() => newsroom.close())

test('what waits for a person is exactly what they may approve, whoever they are', async () => {
	for (const person of Object.values(people)) {
		expect(await idsOn(person, 'waiting'), person.name).toEqual(
			(await approvable(person)).toSorted(),
		)
	}
})

test('a unit editor finds what waits for them, the most urgent first and marked when it is late', async () => {
	const { waiting } = await deskFor(cms, people.editor, now)
	expect(waiting.lines.map(({ id }) => id)).toEqual([id('late'), id('fresh'), id('slogan')])
	expect(waiting.lines.map(({ isOverdue }) => isOverdue)).toEqual([true, false, false])
	expect(waiting.lines[0]).toMatchObject({
		kind: 'Bài viết',
		unit: 'Điện lực Huế',
		writer: 'Lê An',
		since: ago(30).toISOString(),
		due: ago(6).toISOString(),
	})
	expect(waiting.lines[2]?.kind).toBe('Khẩu hiệu')
})

test('a text that the editor changed waits for somebody else', async () => {
	expect(await idsOn(people.editor, 'waiting')).not.toContain(id('changed'))
	expect(await idsOn(people.approver, 'waiting')).toContain(id('changed'))
})

test('a deputy finds what waits for the colleague, and reads for whom', async () => {
	const { waiting } = await deskFor(cms, people.deputy, now)
	expect(waiting.lines.map(({ id }) => id)).toContain(id('late'))
	expect(waiting.lines.map(({ insteadOf }) => insteadOf)).toEqual(
		waiting.lines.map(() => 'Trần Biên'),
	)
	const later = await deskFor(cms, people.deputy, new Date('2099-01-02T00:00:00.000Z'))
	expect(later.waiting.total).toBe(0)
})

test('the board sees everything that is late, a unit editor what they can decide', async () => {
	expect(await idsOn(people.approver, 'overdue')).toEqual([id('late'), id('vinh')].toSorted())
	expect(await idsOn(people.editor, 'overdue')).toEqual([id('late')])
	expect(await idsOn(people.an, 'overdue')).toEqual([])
})

test('a writer finds drafts, what came back with its reason, and where the rest lies', async () => {
	const desk = await deskFor(cms, people.an, now)
	expect(desk.drafts.lines.map(({ id }) => id)).toEqual([id('draft')])
	expect(desk.returned.lines).toMatchObject([
		{ id: id('returned'), returned: { reason: 'Thiếu số liệu.', by: 'Trần Biên' } },
	])
	expect(desk.submitted.total).toBe(5)
	expect(desk.scheduled.lines).toMatchObject([{ id: id('scheduled'), due: ago(-48).toISOString() }])
	expect(desk.correcting.lines.map(({ id }) => id)).toEqual([id('correcting')])
	expect(desk.waiting.total).toBe(0)
})

test('nothing of another unit lies on anybody’s desk', async () => {
	for (const person of [people.chi, people.vinhEditor]) {
		const desk = await deskFor(cms, person, now, { lines: 100 })
		const ids = Object.values(desk).flatMap(({ lines }) => lines.map((line) => line.id))
		expect(ids).toEqual(ids.filter((found) => found === id('vinh')))
	}
})

test('what a colleague has not submitted is theirs alone', async () => {
	const desk = await deskFor(cms, people.colleague, now, { lines: 100 })
	expect(desk.drafts.total + desk.returned.total + desk.submitted.total).toBe(0)
})

test('today is the day in Vietnam', async () => {
	const main = await mainPiece(cms, articlePolicy(), id('correcting'))
	const published = new Date(main?.publishedAt ?? 0)
	const at = async (date: Date) =>
		(await deskFor(cms, people.approver, date)).publishedToday.lines.map((line) => line.id)
	expect(await at(published)).toContain(id('correcting'))
	const nextDay = new Date(published.getTime() + 24 * HOUR_MS)
	expect(await at(nextDay)).not.toContain(id('correcting'))
})

test('every total is the length of the whole list, however few lines are asked for', async () => {
	for (let more = 0; more < 8; more++) await anArticle(cms, people.an)
	const few = await deskFor(cms, people.an, now, { lines: 2 })
	const whole = await deskFor(cms, people.an, now, { lines: 100 })
	for (const [group, { total, lines }] of Object.entries(whole)) {
		expect(lines.length, group).toBe(total)
		const part = few[group as keyof typeof few]
		expect(part.total, group).toBe(total)
		expect(part.lines, group).toEqual(lines.slice(0, 2))
	}
	expect(whole.drafts.total).toBe(9)
})

test('the desk answers whoever is logged in, and nobody else', async () => {
	expect((await newsroom.request('GET', '/desk')).status).toBe(401)
	const { status, body } = await newsroom.request('GET', '/desk', { as: people.editor })
	expect(status).toBe(200)
	expect(body).toMatchObject({ waiting: { total: 3 } })
})

/** What the approval's door says the person may approve, over every type of content. */
async function approvable(person: Person): Promise<string[]> {
	const found: string[] = []
	for (const policy of policiesInForce()) {
		const { docs } = await cms.find({
			collection: policy.collection,
			draft: true,
			depth: 0,
			pagination: false,
			overrideAccess: true,
		})
		for (const doc of docs) {
			const piece = await latestPiece(cms, policy, String(doc.id))
			if (!piece) continue
			const { actions } = await reportOn(cms, policy, piece, person, now)
			if (actions.includes('approve')) found.push(piece.id)
		}
	}
	return found
}

async function idsOn(person: Person, group: 'waiting' | 'overdue'): Promise<string[]> {
	const { [group]: pile } = await deskFor(cms, person, now, { lines: 100 })
	return pile.lines.map((line) => line.id).toSorted()
}

async function submitted(writer: Person, unit: Unit, at: Date): Promise<string> {
	const article = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, article.id, 'submit', {}, at)
	return article.id
}

async function published(writer: Person, unit: Unit): Promise<string> {
	const article = await submitted(writer, unit, ago(200))
	await take(cms, people.editor, article, 'approve', {}, ago(199))
	await take(cms, people.approver, article, 'approve', {}, ago(198))
	return article
}

async function aSlogan(writer: Person, unit: Unit, at: Date): Promise<string> {
	const slogan = await cms.create({
		collection: 'slogans',
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: writer,
		data: { text: 'An toàn là trên hết', unit: unit.id },
	})
	await takeAction(
		cms,
		{ collection: 'slogans', id: slogan.id, action: 'submit', user: writer },
		at,
	)
	return slogan.id
}

function id(name: string): string {
	const found = pieces[name]
	if (!found) throw new Error(`No piece “${name}”`)
	return found
}

function articlePolicy() {
	const policy = policyOf('articles')
	if (!policy) throw new Error('Articles are not under approval')
	return policy
}
