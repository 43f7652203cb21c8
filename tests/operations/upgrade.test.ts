import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '#cms/migrations/sqlite/migrations.ts'
import { startMongod, type TestMongod } from '#tests/support/mongod.ts'

/** As many as a corporation would run behind one address. */
const PROCESSES = 3

let mongod: TestMongod
beforeAll(async () => {
	mongod = await startMongod()
})
afterAll(() => mongod.stop())

test('processes that start at once on a new embedded database make it once', async () => {
	const ends = await startAll({})
	expect(ends.map(({ code }) => code)).toEqual(Array<number>(PROCESSES).fill(0))
	const names = migrations.map(({ name }) => name).toSorted()
	for (const { printed } of ends) {
		const [, list = ''] = /^migrations: (.*)$/m.exec(printed) ?? []
		expect(list.split(',').toSorted()).toEqual(names)
	}
	// Who made the database said so; the others found it made.
	expect(ends.filter(({ printed }) => /Migrated:/.test(printed))).toHaveLength(1)
})

test('processes that start at once on a new MongoDB all come up', async () => {
	const url = new URL(mongod.url)
	url.pathname = '/bantin_upgrade'
	const ends = await startAll({ DATABASE_URL: url.href })
	expect(ends.map(({ code }) => code)).toEqual(Array<number>(PROCESSES).fill(0))
})

async function startAll(settings: Record<string, string>) {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-upgrade-'))
	try {
		return await Promise.all(Array.from({ length: PROCESSES }, () => start(folder, settings)))
	} finally {
		await rm(folder, { recursive: true })
	}
}

function start(folder: string, settings: Record<string, string>) {
	return new Promise<{ code: number | null; printed: string }>((resolve) => {
		const child = spawn(process.execPath, [path.join(import.meta.dirname, 'openOnce.ts')], {
			env: { ...process.env, NODE_ENV: 'production', BANTIN_DATA: folder, ...settings },
		})
		let printed = ''
		child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
		child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
		child.once('close', (code) => resolve({ code, printed }))
	})
}
