import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { whileMigrating } from '#cms/operations/migrationLock/whileMigrating.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'

let open: TestCms
beforeAll(async () => {
	open = await openTestCms()
})
afterAll(() => open.close())

test('of several processes that start at once, one after the other changes the database', async () => {
	const told: string[] = []
	const change = (name: string) =>
		whileMigrating(open.cms, env.dataDir, async () => {
			told.push(`${name} begins`)
			await pause(60)
			told.push(`${name} ends`)
		})
	await Promise.all(['a', 'b', 'c'].map(change))
	const names = told.filter((line) => line.endsWith('begins')).map(([name]) => name)
	expect(told).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]))
	expect(names.toSorted()).toEqual(['a', 'b', 'c'])
})

test('a change that fails lets the next process try', async () => {
	const failing = whileMigrating(open.cms, env.dataDir, () => Promise.reject(new Error('no room')))
	await expect(failing).rejects.toThrow('no room')
	expect(await whileMigrating(open.cms, env.dataDir, () => Promise.resolve('done'))).toBe('done')
})
