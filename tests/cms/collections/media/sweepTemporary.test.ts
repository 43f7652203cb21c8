import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sweepTemporary } from '#cms/collections/media/sweepTemporary.ts'

test('an upload that nobody waits for is removed, one under way is not', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-tmp-'))
	onTestFinished(() => rm(folder, { recursive: true }))
	const now = new Date('2026-11-20T10:00:00Z')
	for (const [name, time] of [
		['abandoned', '2026-11-20T08:30:00Z'],
		['under-way', '2026-11-20T09:59:00Z'],
	] as const) {
		const file = path.join(folder, name)
		await writeFile(file, 'x')
		await utimes(file, new Date(time), new Date(time))
	}
	expect(await sweepTemporary(folder, now)).toBe(1)
	expect(await readdir(folder)).toEqual(['under-way'])
	expect(await sweepTemporary(path.join(folder, 'not-there'), now)).toBe(0)
})
