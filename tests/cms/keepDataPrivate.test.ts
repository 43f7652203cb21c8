import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'

let open: TestCms

beforeAll(async () => {
	open = await openTestCms()
})
afterAll(() => open.close())

const readByOthers = (name: string) => (statSync(path.join(env.dataDir, name)).mode & 0o077) !== 0

test('other accounts of the machine read neither the pictures of drafts nor the database', () => {
	const kept = ['media', 'tmp', 'bantin.db', 'bantin.db-wal', 'bantin.db-shm']
	const there = kept.filter((name) => existsSync(path.join(env.dataDir, name)))
	expect(there).toContain('media')
	expect(there.filter(readByOthers)).toEqual([])
})
