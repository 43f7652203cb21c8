import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	edit,
	historyOf,
	mainRow,
	newest,
	take,
} from '#tests/support/cmsBuilders.ts'
import type { Person } from '#cms/payload-types.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'

let open: TestCms
let writer: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

describe('a piece that is planned', () => {
	const planned = '2031-03-01T01:00:00.000Z'
	const before = new Date('2031-03-01T00:59:59.000Z')
	const after = new Date('2031-03-01T01:00:07.000Z')

	async function aScheduledArticle(): Promise<string> {
		const { id } = await anArticle(open.cms, writer, { publishAt: planned })
		await take(open.cms, writer, id, 'submit')
		const report = await take(open.cms, approver, id, 'approve')
		expect(report).toMatchObject({ state: 'scheduled', published: false })
		return id
	}

	test('comes out when its time has come and not before', async () => {
		const id = await aScheduledArticle()
		expect(await publishDue(open.cms, before)).not.toContain(id)
		expect((await mainRow(open.cms, id))._status).toBe('draft')
		expect(await publishDue(open.cms, after)).toEqual([id])
		expect(await mainRow(open.cms, id)).toMatchObject({
			_status: 'published',
			publishedAt: planned,
		})
		expect(await publishDue(open.cms, after)).toEqual([])
	})

	test('goes back to draft when the board changes it after the approval', async () => {
		const id = await aScheduledArticle()
		await edit(open.cms, administrator, id, { headline: 'Đổi sau khi duyệt' })
		expect((await newest(open.cms, id)).state).toBe('draft')
		expect(await publishDue(open.cms, after)).toEqual([])
		expect((await mainRow(open.cms, id))._status).toBe('draft')
	})

	test('is not changed by its writer', async () => {
		const id = await aScheduledArticle()
		await expect(edit(open.cms, writer, id, { headline: 'Lén đổi' })).rejects.toMatchObject({
			status: 403,
		})
	})

	test('can be published at once or moved to another time by the board', async () => {
		const id = await aScheduledArticle()
		const later = '2032-01-01T00:00:00.000Z'
		expect(await take(open.cms, approver, id, 'schedule', { at: later })).toMatchObject({
			waitingFor: { due: later },
		})
		expect(await publishDue(open.cms, after)).not.toContain(id)
		await take(open.cms, approver, id, 'publish')
		const main = await mainRow(open.cms, id)
		expect(main._status).toBe('published')
		expect(main.publishAt ?? null).toBeNull()
	})

	test('comes out at once when the machine was off, and the history says how late', async () => {
		const id = await aScheduledArticle()
		await publishDue(open.cms, new Date('2031-03-01T01:30:00.000Z'))
		expect((await mainRow(open.cms, id))._status).toBe('published')
		expect(await linesOf(id, 'publishLate')).toMatchObject([
			{
				comment: expect.stringMatching(
					/^Ra muộn 30 phút so với giờ hẹn 01\/03\/2031 08:00/,
				) as string,
			},
		])
	})

	test('is not late within two minutes', async () => {
		const id = await aScheduledArticle()
		await publishDue(open.cms, new Date('2031-03-01T01:02:00.000Z'))
		expect(await linesOf(id, 'publishLate')).toEqual([])
		expect(await linesOf(id, 'publish')).toHaveLength(1)
	})

	test('is called off by a change of text, and the history says so', async () => {
		const id = await aScheduledArticle()
		await edit(open.cms, administrator, id, { headline: 'Đổi sau khi duyệt' })
		expect(await linesOf(id, 'cancelSchedule')).toMatchObject([
			{ actor: administrator.id, from: 'scheduled', to: 'draft' },
		])
	})

	async function linesOf(id: string, action: string) {
		const docs = await historyOf(open.cms, id, action)
		return docs
	}
})
