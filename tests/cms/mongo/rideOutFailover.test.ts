import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { Article, Person, Section } from '#cms/payload-types.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { openTestCms, type OutsideRequest, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aSection,
	historyOf,
	newest,
	seenNow,
	take,
} from '#tests/support/cmsBuilders.ts'
import { aNotice, storedNotice } from '#tests/support/noticeBuilders.ts'
import { failCommand, type CommandFault } from '#tests/support/failCommand.ts'

/** What the server answers that has just lost the lead. */
const undone = { errorCode: 189, errorLabels: ['TransientTransactionError'] }
const silent = { closeConnection: true }
const keptUnsaid = { writeConcernError: { code: 91, errmsg: 'shutdown in progress' } }

let open: TestCms
let writer: Person
let approver: Person
let section: Section

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	section = await aSection(open.cms, 'An toàn')
	// Both log in now: what fails later is the request itself.
	await open.request('GET', '/people/me', { as: writer })
	await open.request('GET', '/people/me', { as: approver })
})

afterAll(() => open.close())

/** A request while the server fails `times` times; it must have failed so often. */
async function askAmidst(
	fault: CommandFault,
	times: number,
	[method, address, request]: [string, string, OutsideRequest],
) {
	const failed = await failCommand(open.cms, fault, times)
	const answer = await open.request(method, address, request)
	expect(await failed()).toBe(times)
	return answer
}

async function named(headline: string): Promise<Article[]> {
	const where = { headline: { equals: headline } }
	return (await open.cms.find({ collection: 'articles', where, depth: 0 })).docs
}

function text(headline: string) {
	return { headline, standfirst: 'Tóm tắt.', body: aBody('Nội dung.'), section: section.id }
}

const saving: [string, CommandFault, number][] = [
	['loses the lead while it writes', { failCommands: ['insert'], ...undone }, 2],
	['breaks the connection while it writes', { failCommands: ['insert'], ...silent }, 2],
	['breaks the connection before it keeps', { failCommands: ['commitTransaction'], ...silent }, 3],
	['has kept and does not say so', { failCommands: ['commitTransaction'], ...keptUnsaid }, 3],
	['undoes what it was to keep', { failCommands: ['commitTransaction'], ...undone }, 1],
]

test.each(saving)(
	'an article that is saved while the server %s is there, once',
	async (how, fault, times) => {
		const headline = `Đóng điện khi máy chủ ${how}`
		const request = { as: writer, body: text(headline) }
		const answer = await askAmidst(fault, times, ['POST', '/articles?draft=true', request])
		expect(answer).toMatchObject({ status: 201 })
		expect(await named(headline)).toHaveLength(1)
	},
)

test('the form of the admin is read once more when the first try was undone', async () => {
	const { id } = await anArticle(open.cms, writer, { section: section.id })
	const form = new FormData()
	form.set('_payload', JSON.stringify({ ...text('Sửa trong lúc máy chủ đổi vai') }))
	const answer = await askAmidst({ failCommands: ['insert'], ...undone }, 1, [
		'PATCH',
		`/articles/${id}?draft=true`,
		{ as: writer, body: form },
	])
	expect(answer).toMatchObject({ status: 200 })
	expect(await newest(open.cms, id)).toMatchObject({ headline: 'Sửa trong lúc máy chủ đổi vai' })
})

test('an uploaded picture is taken although the first try was undone, and leaves nothing behind', async () => {
	const form = new FormData()
	form.set('_payload', JSON.stringify({ alt: 'Trạm biến áp trong mưa' }))
	form.set('file', new Blob([new Uint8Array(await pictureBytes())]), 'tram.jpg')
	const answer = await askAmidst({ failCommands: ['insert'], ...undone }, 1, [
		'POST',
		'/media',
		{ as: approver, body: form },
	])
	expect(answer).toMatchObject({ status: 201 })
	expect(readdirSync(path.join(env.dataDir, 'tmp'))).toEqual([])
})

test('an approval that was undone is given, and told once', async () => {
	const { id } = await anArticle(open.cms, writer, { section: section.id })
	await take(open.cms, writer, id, 'submit')
	const seen = await seenNow(open.cms, id)
	const answer = await askAmidst({ failCommands: ['commitTransaction'], ...undone }, 2, [
		'POST',
		`/articles/${id}/workflow`,
		{ as: approver, body: { action: 'approve', seen } },
	])
	expect(answer).toMatchObject({ status: 200, body: { state: 'published' } })
	const told = (await historyOf(open.cms, id)).map(({ action }) => action)
	expect(told).toEqual(['create', 'submit', 'approve'])
})

test.each([
	['the connection breaks', silent],
	['the server loses the lead', undone],
])('nobody was faster with an urgent notice when %s: it is saved', async (_, fault) => {
	const id = await aNotice(open, approver)
	const answer = await askAmidst({ failCommands: ['findAndModify'], ...fault }, 1, [
		'PATCH',
		`/notices/${id}`,
		{ as: approver, body: { headline: 'Sơ tán khu B' } },
	])
	expect(answer).toMatchObject({ status: 200 })
	expect(await storedNotice(open, id)).toMatchObject({ headline: 'Sơ tán khu B' })
})

test('a list is answered although the connection breaks again and again', async () => {
	const fault = { failCommands: ['find', 'aggregate'], ...silent }
	const answer = await askAmidst(fault, 5, ['GET', '/articles?draft=true', { as: writer }])
	expect(answer).toMatchObject({ status: 200 })
})

test('the history is whole after all that', async () => {
	expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
})
