import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { lastLink } from '#cms/history/lastLink.ts'
import { toRecordHash } from '#cms/history/toRecordHash.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, historyOf } from '#tests/support/cmsBuilders.ts'
import { aNotice, stepNotice, storedNotice } from '#tests/support/noticeBuilders.ts'

let open: TestCms
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

async function linesOf(id: string): Promise<(string | null | undefined)[]> {
	return (await historyOf(open.cms, id)).map(({ action }) => action)
}

/** Let `other` happen just before the next step is written, as another process would do it. */
function meanwhile(other: () => Promise<unknown>): void {
	const { client } = open.cms.db as unknown as SQLiteAdapter
	const write = client.batch.bind(client)
	client.batch = async (...statements) => {
		client.batch = write
		await other()
		return write(...statements)
	}
}

test('a step of a notice and its line are both there', async () => {
	const id = await aNotice(open, approver)
	await stepNotice(open, approver, id, 'send')
	expect((await storedNotice(open, id)).state).toBe('shown')
	expect(await linesOf(id)).toEqual(['create', 'send'])
})

// MongoDB takes a step and its line in one transaction; the embedded database has its own way.
if (process.env.BANTIN_TEST_DATABASE !== 'mongodb') {
	/** The notice as it is sent by a process that is killed at `moment`. */
	async function die(moment: string, id: string) {
		const script = path.resolve('tests/cms/collections/notices/dyingNoticeStep.ts')
		const death = await promisify(execFile)(process.execPath, [script, id, approver.id, moment], {
			env: { ...process.env, BANTIN_DATA: env.dataDir },
		}).catch((error: unknown) => error)
		expect(death).toMatchObject({ signal: 'SIGKILL' })
	}

	describe('a process that dies', () => {
		test('before it has written a notice to displays leaves a draft, of which nothing is told', async () => {
			const id = await aNotice(open, approver)
			await die('before the write', id)
			expect((await storedNotice(open, id)).state).toBe('draft')
			expect(await linesOf(id)).toEqual(['create'])
			expect((await stepNotice(open, approver, id, 'send')).status).toBe(200)
		})

		test('as soon as it has written one leaves a notice that was sent, and the line that says so', async () => {
			const id = await aNotice(open, approver)
			await die('after the write', id)
			expect((await storedNotice(open, id)).state).toBe('shown')
			expect(await linesOf(id)).toEqual(['create', 'send'])
			expect((await stepNotice(open, approver, id, 'end')).report.state).toBe('ended')
			expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
		})
	})

	describe('while a notice is sent, another process', () => {
		test('takes the place in the history: the notice waits for its line, which comes next', async () => {
			const id = await aNotice(open, approver)
			const found: string[] = []
			meanwhile(async () => {
				const { seq, hash } = await lastLink(open.cms)
				const at = new Date().toISOString()
				const place = { at, action: 'login', actorName: 'Ai đó', seq: seq + 1, previousHash: hash }
				const { id: other } = await open.cms.create({
					collection: 'history',
					overrideAccess: true,
					data: { ...place, hash: '' },
				})
				const { drizzle } = open.cms.db as unknown as SQLiteAdapter
				const sealed = toRecordHash({ ...place, id: other })
				await drizzle.run(sql`UPDATE history SET hash = ${sealed} WHERE id = ${other}`)
				meanwhile(async () => found.push((await storedNotice(open, id)).state))
			})
			expect((await stepNotice(open, approver, id, 'send')).status).toBe(200)
			expect(found).toEqual(['draft'])
			expect(await linesOf(id)).toEqual(['create', 'send'])
			expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
		})

		test('ends it: the sender is told so, and nothing is told of a sending', async () => {
			const id = await aNotice(open, approver)
			const { drizzle } = open.cms.db as unknown as SQLiteAdapter
			meanwhile(() =>
				Promise.resolve(drizzle.run(sql`UPDATE notices SET state = 'ended' WHERE id = ${id}`)),
			)
			const { status, body } = await stepNotice(open, approver, id, 'send')
			expect([status, body.errors?.[0]?.reason]).toEqual([409, 'wrongState'])
			expect((await storedNotice(open, id)).state).toBe('ended')
			expect(await linesOf(id)).toEqual(['create'])
		})
	})
}
