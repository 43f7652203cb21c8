import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { env } from '#cms/env.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { historyOf, mainRow, newest } from '#tests/support/cmsBuilders.ts'

const madeSchema = z.object({
	writer: z.string(),
	published: z.string(),
	draft: z.string(),
	unit: z.string(),
})

/** Each move opens a CMS of its own. */
const MOVES_MS = 240_000

let folder: string
let made: z.infer<typeof madeSchema>
let open: TestCms

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-move-'))
	const { stdout } = await run('tests/scripts/move/makeNewsroom.ts')
	made = madeSchema.parse(JSON.parse(stdout))
}, MOVES_MS)

afterAll(async () => {
	await open?.close()
	await rm(folder, { recursive: true, force: true })
})

/** Run a script on the embedded database of the newsroom that is moved. */
function run(script: string, ...words: string[]) {
	return promisify(execFile)(process.execPath, [script, ...words], {
		env: { ...process.env, BANTIN_DATA: folder, DATABASE_URL: '' },
	})
}

/** Move the newsroom to this file's MongoDB; answers the exit code and what was said. */
async function move(): Promise<{ code: number; said: string }> {
	const words = ['--from', `file:${folder}/bantin.db`, '--to', env.databaseUrl ?? '']
	try {
		const { stdout } = await run('scripts/move.ts', ...words)
		return { code: 0, said: stdout }
	} catch (error) {
		const failed = z
			.object({ code: z.number(), stdout: z.string(), stderr: z.string() })
			.parse(error)
		return { code: failed.code, said: failed.stdout + failed.stderr }
	}
}

test('a newsroom that has moved, twice, is the same one', { timeout: MOVES_MS }, async () => {
	const first = await move()
	expect(first.code).toBe(0)
	expect(first.said).toContain('articles: 2, giống hệt')
	expect(first.said).toContain('tags: 201, giống hệt')
	expect(first.said).toContain('tệp ảnh, clip: 1 trên 1')
	expect(await move()).toEqual(first)

	open = await openTestCms()
	const { cms } = open
	expect(await mainRow(cms, made.published)).toMatchObject({ state: 'published', unit: made.unit })
	expect(await newest(cms, made.published)).toMatchObject({
		headline: 'Đóng điện trạm biến áp, có đính chính',
	})
	const { totalDocs } = await cms.countVersions({
		collection: 'articles',
		where: { parent: { equals: made.published } },
	})
	expect(totalDocs).toBeGreaterThan(1)
	const told = (await historyOf(cms, made.published)).map(({ action }) => action)
	expect(told).toContain('approve')
	expect(await verifyHistory(cms)).toMatchObject({ broken: null })
})

test('people log in with the passwords they had', async () => {
	const body = { email: made.writer, password: PASSWORD }
	expect(await open.request('POST', '/people/login', { body })).toMatchObject({ status: 200 })
})

test('work goes on where it has moved to: a repeat is refused', { timeout: MOVES_MS }, async () => {
	const { docs } = await open.cms.find({
		collection: 'people',
		where: { email: { equals: made.writer } },
	})
	const [writer] = docs
	if (!writer) throw new Error('The writer is missing')
	const body = { headline: 'Viết tiếp trên MongoDB' }
	const path = `/articles/${made.draft}?draft=true`
	expect(await open.request('PATCH', path, { as: writer, body })).toMatchObject({ status: 200 })
	await open.request('POST', `/articles/${made.draft}/workflow`, {
		as: writer,
		body: { action: 'submit' },
	})
	const repeat = await move()
	expect(repeat.code).toBe(2)
	expect(repeat.said).toContain('đã có người làm việc')
	expect(await newest(open.cms, made.draft)).toMatchObject({ headline: body.headline })
})
