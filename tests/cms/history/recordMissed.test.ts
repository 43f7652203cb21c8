import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { recordMissed } from '#cms/history/recordMissed.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { Person, Section, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aSection,
	aUnit,
	historyOf,
	mainRow,
	newest,
	seenNow,
	take,
} from '#tests/support/cmsBuilders.ts'

let open: TestCms
let writer: Person
let approver: Person
let section: Section
let unit: Unit

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	section = await aSection(open.cms, 'An toàn')
	unit = await aUnit(open.cms, 'Điện lực Thanh Chương')
})

afterAll(() => open.close())

/** The step as a process takes it that is killed at `moment`. */
async function die(moment: string, step: { id: string; person: Person; action: string }) {
	const seen = await seenNow(open.cms, step.id)
	const script = path.resolve('tests/cms/history/dyingStep.ts')
	const args = [script, step.id, step.person.id, step.action, seen, moment]
	const death = await promisify(execFile)(process.execPath, args, {
		env: { ...process.env, BANTIN_DATA: env.dataDir },
	}).catch((error: unknown) => error)
	expect(death).toMatchObject({ signal: 'SIGKILL' })
}

async function linesOf(id: string): Promise<(string | null | undefined)[]> {
	const docs = await historyOf(open.cms, id)
	return docs.map(({ action }) => action)
}

async function pendingLines(): Promise<number> {
	const { drizzle } = open.cms.db as unknown as SQLiteAdapter
	const [row] = await drizzle.all<{ pending: number }>(sql`
		SELECT (SELECT count(*) FROM articles WHERE unrecorded IS NOT NULL)
			+ (SELECT count(*) FROM _articles_v WHERE version_unrecorded IS NOT NULL) AS pending`)
	return row?.pending ?? 0
}

async function submitted() {
	const article = await anArticle(open.cms, writer, { section: section.id, unit: unit.id })
	await take(open.cms, writer, article.id, 'submit')
	return article
}

test('a step that is done leaves nothing unrecorded with the piece', async () => {
	const { id } = await submitted()
	await take(open.cms, approver, id, 'approve')
	expect((await newest(open.cms, id)).unrecorded ?? null).toBeNull()
	expect((await mainRow(open.cms, id)).unrecorded ?? null).toBeNull()
	expect(await linesOf(id)).toEqual(['create', 'submit', 'approve'])
})

// MongoDB takes a step and its line in one transaction; only the embedded database can die between them.
if (process.env.BANTIN_TEST_DATABASE !== 'mongodb') {
	describe('a process that dies', () => {
		test.each(['before the version', 'before the version is the newest', 'before the line'])(
			'%s of an approval leaves a published piece with a complete history after the next start',
			async (moment) => {
				const { id } = await submitted()
				await die(moment, { id, person: approver, action: 'approve' })
				expect(await linesOf(id)).toEqual(['create', 'submit'])
				expect(await recordMissed(open.cms)).toBe(1)
				expect(await linesOf(id)).toEqual(['create', 'submit', 'approve'])
				expect(await mainRow(open.cms, id)).toMatchObject({ state: 'published' })
				expect(await newest(open.cms, id)).toMatchObject({
					state: 'published',
					_status: 'published',
					unit: unit.id,
				})
				expect(await pendingLines()).toBe(0)
				expect(await recordMissed(open.cms)).toBe(0)
			},
		)

		test('before the line is taken off leaves it there once', async () => {
			const { id } = await submitted()
			await die('before the line is taken off', { id, person: approver, action: 'approve' })
			expect(await linesOf(id)).toEqual(['create', 'submit', 'approve'])
			expect(await recordMissed(open.cms)).toBe(0)
			expect(await linesOf(id)).toEqual(['create', 'submit', 'approve'])
			expect(await pendingLines()).toBe(0)
		})

		test('in the middle of handing in leaves the piece in review, and said so', async () => {
			const { id } = await anArticle(open.cms, writer, { section: section.id, unit: unit.id })
			await die('before the line', { id, person: writer, action: 'submit' })
			await recordMissed(open.cms)
			expect(await linesOf(id)).toEqual(['create', 'submit'])
			expect((await newest(open.cms, id)).state).toBe('boardReview')
		})

		test('with half a version of a piece handed in leaves the draft as it was', async () => {
			const { id } = await anArticle(open.cms, writer, { section: section.id, unit: unit.id })
			await die('before the version is the newest', { id, person: writer, action: 'submit' })
			expect(await recordMissed(open.cms)).toBe(0)
			expect(await linesOf(id)).toEqual(['create'])
			expect(await newest(open.cms, id)).toMatchObject({ state: 'draft', unit: unit.id })
		})

		test('leaves a chain that is whole', async () => {
			expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
		})
	})
}
