import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toPublishedDisplay } from '#cms/collections/displays/published.ts'
import { toPublishedUnit } from '#cms/collections/units/published.ts'
import { env } from '#cms/env.ts'
import type { Display, Person, Unit } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import type { ReachedDisplay } from '#cms/publishing/playlists/displaysReached.ts'
import { secret } from '#cms/secret.ts'
import { playlistSchema } from '#shared/displays/playlist.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aDisplay } from '#tests/support/displayBuilders.ts'
import { aPiece, otherTypes } from '#tests/support/pieceBuilders.ts'
import { openPressBeside } from '#tests/support/pressBeside.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let press: Awaited<ReturnType<typeof openPressBeside>>
let units: Record<'company' | 'unit' | 'elsewhere', Unit>
let displays: Record<'head' | 'company' | 'lobby' | 'canteen' | 'elsewhere', Display>
let writer: Person

beforeAll(async () => {
	open = await openTestCms()
	press = await openPressBeside(toEditionToken(secret))
	const { cms } = open
	const company = await aUnit(cms, 'Tổng công ty')
	const unit = await aUnit(cms, 'Điện lực Sông Cấm', company)
	const elsewhere = await aUnit(cms, 'Điện lực Bến Thủy', company)
	units = { company, unit, elsewhere }
	displays = {
		head: await aDisplay(cms, { name: 'A trụ sở' }),
		company: await aDisplay(cms, { name: 'B tổng công ty', unit: company }),
		lobby: await aDisplay(cms, { name: 'C sảnh', unit }),
		canteen: await aDisplay(cms, { name: 'D căng tin', unit }),
		elsewhere: await aDisplay(cms, { name: 'E nơi khác', unit: elsewhere }),
	}
	writer = await aPerson(cms, 'contributor', { unit })
	for (const each of [company, unit, elsewhere]) press.edition.put('unit', toPublishedUnit(each))
	press.edition.put('display', toPublishedDisplay(displays.lobby))
	await press.publisher.publishAll(new Date())
})

beforeEach(() => {
	env.publisherUrl = press.url
})

afterAll(async () => {
	await press.close()
	await open.close()
})

/** A draft of the writer's; without a word about its reach, for the displays of the unit alone. */
function aDraft(changes: object = {}, owner = writer) {
	const type = present(otherTypes.find((each) => each.type === 'programme'))
	return aPiece(open.cms, owner, type, { unit: units.unit.id, ...changes })
}

const ask = (as: Person | undefined, path: string) => open.request('GET', path, as ? { as } : {})

async function playlistOf(as: Person, path: string) {
	const { status, body } = await ask(as, path)
	expect([status, body.errors]).toEqual([200, undefined])
	return playlistSchema.parse(body)
}

describe('a draft programme', () => {
	test('is in the playlist of its display as if it were published, with its own pictures', async () => {
		const { id } = await aDraft({ name: 'Tin sáng', kind: 'share', minutesPerHour: 5 })
		const path = `/programmes/${id}/playlist?display=${displays.lobby.slug}`
		const { display, programmes } = await playlistOf(writer, path)
		expect(display.name).toBe('C sảnh')
		expect(programmes).toMatchObject([
			{ id, name: 'Tin sáng', kind: 'share', minutesPerHour: 5, depth: 2 },
		])
		const [slide] = present(programmes[0]).slides
		const url = slide?.kind === 'picture' ? slide.file.url : undefined
		expect(url).toMatch(/^\/api\/media\/file\//)
		const file = await ask(writer, present(url).replace('/api', ''))
		expect(file.status).toBe(200)
	})

	test('leaves nothing on the display itself', async () => {
		const { id } = await aDraft({ name: 'Chuyện chưa duyệt' })
		await playlistOf(writer, `/programmes/${id}/playlist?display=${displays.lobby.slug}`)
		const { programmes } = await playlistOf(writer, `/displays/${displays.lobby.id}/playlist`)
		expect(programmes).toEqual([])
	})

	test('is not on a display outside its reach', async () => {
		const { id } = await aDraft({ displays: [displays.canteen.id] })
		const path = `/programmes/${id}/playlist?display=${displays.lobby.slug}`
		expect((await playlistOf(writer, path)).programmes).toEqual([])
	})

	test('without a name is shown all the same', async () => {
		const { id } = await aDraft({ name: '' })
		const path = `/programmes/${id}/playlist?display=${displays.lobby.slug}`
		expect((await playlistOf(writer, path)).programmes[0]?.name).toBe('Chưa có tên')
	})

	test('is seen by those who may read it, and by nobody else', async () => {
		const { id } = await aDraft()
		const editor = await aPerson(open.cms, 'editor', { unit: units.unit })
		const stranger = await aPerson(open.cms, 'contributor', { unit: units.elsewhere })
		for (const path of ['displays', `playlist?display=${displays.lobby.slug}`]) {
			for (const [person, status] of [
				[editor, 200],
				[stranger, 404],
				[undefined, 401],
			] as const) {
				const answer = await ask(person, `/programmes/${id}/${path}`)
				expect([answer.status, answer.headers.get('cache-control')]).toEqual([
					status,
					status === 200 ? 'no-store' : answer.headers.get('cache-control'),
				])
			}
		}
	})

	test('on a display that there is not is not found', async () => {
		const { id } = await aDraft()
		const { status, body } = await ask(writer, `/programmes/${id}/playlist?display=khong-co`)
		expect([status, body.errors?.[0]?.reason]).toEqual([404, 'notFound'])
	})

	test('waits in words while no publisher runs', async () => {
		const { id } = await aDraft()
		env.publisherUrl = undefined
		const path = `/programmes/${id}/playlist?display=${displays.lobby.slug}`
		const { status, body } = await ask(writer, path)
		expect([status, body.errors?.[0]?.reason]).toEqual([503, 'busy'])
		expect(body.errors?.[0]?.message).toContain('máy xuất bản')
	})
})

test('a display’s playlist is for people who are logged in', async () => {
	const path = `/displays/${displays.lobby.id}/playlist`
	expect((await playlistOf(writer, path)).display.slug).toBe(displays.lobby.slug)
	expect((await ask(undefined, path)).status).toBe(401)
})

test.each<[string, () => object, string[]]>([
	['of one unit reaches its displays', () => ({}), ['C sảnh', 'D căng tin']],
	[
		'of a branch reaches the displays of the units below, too',
		() => ({ unit: units.company.id, reach: 'branch' }),
		['B tổng công ty', 'C sảnh', 'D căng tin', 'E nơi khác'],
	],
	['of the head reaches the head’s alone', () => ({ unit: null }), ['A trụ sở']],
	[
		'of the head with all units reaches every display',
		() => ({ unit: null, reach: 'branch' }),
		['A trụ sở', 'B tổng công ty', 'C sảnh', 'D căng tin', 'E nơi khác'],
	],
	['for some displays reaches these', () => ({ displays: [displays.canteen.id] }), ['D căng tin']],
])('a programme %s', async (_, changes, expected) => {
	const approver = await aPerson(open.cms, 'approver')
	const { id } = await aDraft(changes(), approver)
	const { body } = await ask(approver, `/programmes/${id}/displays`)
	// The edge: this is what the endpoint promises.
	const reached = (body as { displays?: ReachedDisplay[] }).displays
	expect(reached?.map(({ name }) => name)).toEqual(expected)
})
