import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedFrontPage } from '#cms/frontPage/published.ts'
import type { FrontPage, Person } from '#cms/payload-types.ts'
import { publishedFrontPageSchema } from '#shared/frontPage/frontPage.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'

type Event = NonNullable<FrontPage['events']>[number]

/** Morning of 2 March in Việt Nam. */
const NOW = new Date('2026-03-02T02:00:00.000Z')

function anEvent(parts: Partial<Event>): Event {
	return { name: 'Hội thao', from: '2026-03-05T01:00:00.000Z', ...parts }
}

function eventsAt(now: Date, ...events: Event[]) {
	const page = toPublishedFrontPage({ id: '1', events }, now)
	return publishedFrontPageSchema.parse(page).events
}

const namesAt = (now: Date, ...events: Event[]) => eventsAt(now, ...events).map(({ name }) => name)

describe('an event', () => {
	test('reaches readers whole', () => {
		const event = anEvent({
			name: ' Hội nghị ',
			place: ' Nhà văn hóa ',
			link: '/bai-viet/hoi-nghi/',
		})
		expect(eventsAt(NOW, event)).toEqual([
			{
				name: 'Hội nghị',
				from: '2026-03-05T01:00:00.000Z',
				until: null,
				place: 'Nhà văn hóa',
				link: '/bai-viet/hoi-nghi/',
			},
		])
	})

	test('that lasts until evening stays until then, and not a moment longer', () => {
		const event = anEvent({ from: '2026-03-02T01:00:00.000Z', until: '2026-03-02T10:00:00.000Z' })
		expect(eventsAt(new Date('2026-03-02T09:59:59.999Z'), event)).toHaveLength(1)
		expect(eventsAt(new Date('2026-03-02T10:00:00.000Z'), event)).toEqual([])
	})

	test('without an end stays until midnight of its day in Việt Nam', () => {
		const event = anEvent({ from: '2026-03-02T01:00:00.000Z', until: null })
		expect(eventsAt(new Date('2026-03-02T16:59:59.999Z'), event)).toHaveLength(1)
		expect(eventsAt(new Date('2026-03-02T17:00:00.000Z'), event)).toEqual([])
	})

	test('that began long ago and goes on stays', () => {
		const event = anEvent({ from: '2026-01-01T01:00:00.000Z', until: '2026-12-31T01:00:00.000Z' })
		expect(eventsAt(NOW, event)).toHaveLength(1)
	})
})

test('the next event stands first, however they were typed', () => {
	const names = namesAt(
		NOW,
		anEvent({ name: 'Tháng sau', from: '2026-04-01T01:00:00.000Z' }),
		anEvent({ name: 'Hôm qua', from: '2026-03-01T01:00:00.000Z' }),
		anEvent({ name: 'Ngày mai', from: '2026-03-03T01:00:00.000Z' }),
	)
	expect(names).toEqual(['Ngày mai', 'Tháng sau'])
})

describe('whoever announces an event', () => {
	let open: TestCms
	let approver: Person

	beforeAll(async () => {
		open = await openTestCms()
		approver = await aPerson(open.cms, 'approver')
	})

	afterAll(() => open.close())

	async function announce(event: object) {
		const { status, body } = await open.request('POST', '/globals/frontPage', {
			as: approver,
			body: { events: [event] },
		})
		const [wrong] = body.errors?.[0]?.data?.errors ?? []
		return { status, message: wrong?.message ?? '' }
	}

	test.each([
		[{ until: '2026-03-05T01:00:00.000Z' }, 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại.'],
		[{ until: '2026-03-04T01:00:00.000Z' }, 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại.'],
		[{ link: '//elsewhere.example' }, /^Địa chỉ phải bắt đầu bằng https/],
		[{ link: 'javascript:alert(1)' }, /^Địa chỉ phải bắt đầu bằng https/],
		[{ name: '' }, /./],
		[{ from: null }, /./],
	])('is told what is wrong with %j', async (parts, sentence) => {
		const answer = await announce(anEvent(parts as Partial<Event>))
		expect(answer.status).toBe(400)
		expect(answer.message).toMatch(sentence)
	})

	test('may still save when another one has ended', async () => {
		expect(await announce(anEvent({ from: '2020-01-01T01:00:00.000Z' }))).toMatchObject({
			status: 200,
		})
		const good = anEvent({ until: '2026-03-06T01:00:00.000Z', link: 'https://hoithao.example/' })
		expect((await announce(good)).status).toBe(200)
		const page = await open.cms.findGlobal({ slug: 'frontPage', depth: 0, overrideAccess: true })
		expect(toPublishedFrontPage(page, NOW).events).toMatchObject([{ name: 'Hội thao' }])
	})
})
