import { execFile } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { appendRecord } from '#cms/history/appendRecord.ts'
import { chainStateOf } from '#cms/history/chainState.ts'
import { headFile, loadHead } from '#cms/history/headFile.ts'
import { lastLink } from '#cms/history/lastLink.ts'
import { sealHistory } from '#cms/history/sealHistory.ts'
import { toRecordHash } from '#cms/history/toRecordHash.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { HistoryRecord, Person, Section } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aSection, edit, take } from '#tests/support/cmsBuilders.ts'
import { historyTable, type HistoryTable } from '#tests/support/historyTable.ts'
import { present } from '#tests/support/present.ts'

const TWENTY = Array.from({ length: 20 }, (_, index) => index)
const hasTransactions = process.env.BANTIN_TEST_DATABASE === 'mongodb'
const AT = '2026-03-02T01:00:00.000Z'

let open: TestCms
let table: HistoryTable
let writer: Person
let approver: Person
let section: Section

beforeAll(async () => {
	open = await openTestCms()
	table = historyTable(open.cms)
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	section = await aSection(open.cms, 'An toàn')
})

afterAll(() => open.close())

async function recordAt(seq: number): Promise<HistoryRecord> {
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		where: { seq: { equals: seq } },
	})
	return present(docs[0])
}

/** `npm run history` with these words, as another process. */
async function runHistory(...words: string[]): Promise<{ code: number; said: string }> {
	const run = promisify(execFile)(process.execPath, ['scripts/history.ts', ...words], {
		env: { ...process.env, BANTIN_DATA: env.dataDir },
	})
	const { stdout, stderr, code } = await run.then(
		(done) => ({ ...done, code: 0 }),
		(error: { stdout: string; stderr: string; code: number }) => error,
	)
	return { code, said: stdout + stderr }
}

describe('the chain', () => {
	test('holds what twenty people do at the same moment', async () => {
		const before = await lastLink(open.cms)
		const pieces = await Promise.all(
			TWENTY.map(() => anArticle(open.cms, writer, { section: section.id })),
		)
		await Promise.all(pieces.map(({ id }) => take(open.cms, writer, id, 'submit')))
		await Promise.all(pieces.slice(0, 10).map(({ id }) => take(open.cms, approver, id, 'approve')))
		await Promise.all(
			pieces.slice(0, 10).map(({ id }) => edit(open.cms, writer, id, { standfirst: 'Sửa lại.' })),
		)
		expect(await verifyHistory(open.cms)).toEqual({
			records: before.seq + 60,
			broken: null,
			hasHead: true,
		})
	})

	test('holds what several processes append at the same time', async () => {
		const before = await lastLink(open.cms)
		const script = path.resolve('tests/cms/history/appendMany.ts')
		const others = ['nhập tin', 'máy thứ hai'].map((name) =>
			promisify(execFile)(process.execPath, [script, '40', name], {
				env: { ...process.env, BANTIN_DATA: env.dataDir },
			}),
		)
		const done = Promise.all(others)
		let hasEnded = false
		void done.finally(() => (hasEnded = true))
		let own = 0
		while (!hasEnded) {
			await appendRecord(open.cms, { at: AT, action: 'remind', comment: 'máy này' })
			own += 1
			await pause(10)
		}
		await done
		expect(await verifyHistory(open.cms)).toMatchObject({
			records: before.seq + own + 80,
			broken: null,
		})
	})

	test('takes the same record once', async () => {
		const id = '01978f5e-0000-7000-8000-000000000001'
		await appendRecord(open.cms, { id, at: AT, action: 'remind' })
		const { seq } = await lastLink(open.cms)
		await appendRecord(open.cms, { id, at: AT, action: 'remind' })
		expect((await lastLink(open.cms)).seq).toBe(seq)
	})

	test('keeps what it is told in a form that every database gives back', async () => {
		await appendRecord(open.cms, {
			at: AT,
			action: 'remind',
			comment: 'nửa chữ \uD83D và số không \u0000',
			headline: '',
		})
		expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
	})

	if (hasTransactions) {
		test('loses nothing and skips nothing when a transaction is rolled back', async () => {
			const before = await lastLink(open.cms)
			const transactionID = await open.cms.db.beginTransaction()
			if (!transactionID) throw new Error('No transaction')
			await appendRecord(open.cms, { at: AT, action: 'remind', comment: '1' }, transactionID)
			await appendRecord(open.cms, { at: AT, action: 'remind', comment: '2' }, transactionID)
			await open.cms.db.rollbackTransaction(transactionID)
			expect(await lastLink(open.cms)).toEqual(before)
			await appendRecord(open.cms, { at: AT, action: 'remind', comment: '3' })
			expect((await lastLink(open.cms)).seq).toBe(before.seq + 1)
			expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
		})
	}

	test('has its end noted beside the database, for nobody else to read', async () => {
		const id = await appendRecord(open.cms, { at: AT, action: 'remind' })
		const last = await lastLink(open.cms)
		expect((await recordAt(last.seq)).id).toBe(id)
		expect(await loadHead()).toEqual(last)
		expect(statSync(headFile).mode & 0o777).toBe(0o600)
	})
})

describe('whoever gets at the database', () => {
	test('and rewrites a record is found out', async () => {
		const { comment } = await recordAt(7)
		await table.rewrite(7, 'comment', 'chưa từng có ai trả lại')
		const { broken } = await verifyHistory(open.cms)
		expect(broken).toContain('Bản ghi số 7 ')
		expect(broken).toContain('đã bị sửa nội dung')
		await table.rewrite(7, 'comment', comment ?? null)
		expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
	})

	test('and rewrites a record with its hash is found out at the next one', async () => {
		const record = await recordAt(7)
		await table.rewrite(7, 'comment', 'viết lại')
		await table.rewrite(7, 'hash', toRecordHash({ ...record, comment: 'viết lại' }))
		expect((await verifyHistory(open.cms)).broken).toContain('Bản ghi số 8 ')
		await table.rewrite(7, 'comment', record.comment ?? null)
		await table.rewrite(7, 'hash', record.hash ?? null)
	})

	test('and takes a record out is found out', async () => {
		const putBack = await table.remove(9, 9)
		expect((await verifyHistory(open.cms)).broken).toBe('Thiếu bản ghi số 9.')
		await putBack()
	})

	test('and cuts the end off is found out, also after the newsroom has gone on', async () => {
		const { seq } = await lastLink(open.cms)
		const noted = readFileSync(headFile, 'utf8')
		const putBack = await table.remove(seq - 1, seq)
		expect((await verifyHistory(open.cms)).broken).toContain('Phần cuối đã bị cắt')

		// As a process that starts now, which has only the database to go by.
		Object.assign(chainStateOf(open.cms), { last: undefined, notesHead: undefined })
		for (let made = 0; made < 3; made++) await appendRecord(open.cms, { at: AT, action: 'remind' })
		expect((await verifyHistory(open.cms)).broken).toContain(`Bản ghi số ${seq} `)
		expect(readFileSync(headFile, 'utf8')).toBe(noted)

		await table.drop(seq - 1)
		await putBack()
		Object.assign(chainStateOf(open.cms), { last: undefined, notesHead: undefined })
		expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
	})

	test('and slips a record in is found out, and the next start does not seal it', async () => {
		await table.slipIn('01978f5e-0000-7000-8000-00000000000f')
		expect(await sealHistory(open.cms)).toBe(0)
		expect((await verifyHistory(open.cms)).broken).toContain('ngoài chuỗi')
	})
})

describe('npm run history', () => {
	test('refuses what it does not know', async () => {
		expect((await runHistory()).code).toBe(2)
		expect((await runHistory('rewrite')).code).toBe(2)
	})
})

describe('the history of the first release', () => {
	test('becomes a chain at the next start, once', async () => {
		const { seq } = await lastLink(open.cms)
		rmSync(headFile, { force: true })
		await table.unchain()
		Object.assign(chainStateOf(open.cms), { last: undefined, notesHead: undefined })
		expect(await sealHistory(open.cms)).toBe(seq + 1)
		expect(await sealHistory(open.cms)).toBe(0)
		await appendRecord(open.cms, { at: AT, action: 'remind' })
		expect(await verifyHistory(open.cms)).toMatchObject({ records: seq + 2, broken: null })
		expect(await runHistory('verify')).toEqual({
			code: 0,
			said: `${seq + 2} bản ghi, chuỗi nguyên vẹn\n`,
		})
	})

	test('is not sealed again where a chain was noted, and the verb says where it breaks', async () => {
		await table.unchain()
		expect(await sealHistory(open.cms)).toBe(0)
		const { code, said } = await runHistory('verify')
		expect(code).toBe(1)
		expect(said).toContain('Phần cuối đã bị cắt')
	})
})
