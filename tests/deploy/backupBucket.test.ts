import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { restoreBackup } from '#scripts/backup/restoreBackup.ts'
import { startBucketServer } from './bucketServer.ts'

// Settings are read once, when the first module of the CMS is loaded; so those come later.
const bucket = await startBucketServer()
Object.assign(process.env, bucket.settings)
const { openTestCms } = await import('#tests/support/cms.ts')
const { aPicture } = await import('#tests/support/aPicture.ts')
const { storageHere } = await import('#cms/collections/media/storage/storageHere.ts')

const run = promisify(execFile)
const { cms, close } = await openTestCms()
const elsewhere = await mkdtemp(path.join(tmpdir(), 'bantin-restored-'))

afterAll(async () => {
	await close()
	await bucket.remove()
	await rm(elsewhere, { recursive: true, force: true })
})

test('a backup brings the media files back into the bucket, and takes out what came after it', async () => {
	const kept = await aPicture(cms)
	const before = (await bucket.objects()).sort()
	const bytes = await bucket.bytesOf(`media/${kept.filename}`)
	const file = path.join(elsewhere, 'backup.tar.zst')
	await run(process.execPath, ['scripts/backup.ts', file])

	await storageHere.remove(kept.filename ?? '')
	const stray = path.join(elsewhere, 'stray.jpg')
	await writeFile(stray, 'uploaded since')
	await storageHere.keep('stray.jpg', stray, 'image/jpeg')
	expect((await bucket.objects()).sort()).not.toEqual(before)

	const dataDir = path.join(elsewhere, 'newsroom')
	await restoreBackup(
		{ dataDir, databaseFor: () => undefined, bucket: storageHere, settings: process.env },
		file,
	)
	expect((await bucket.objects()).sort()).toEqual(before)
	expect(await bucket.bytesOf(`media/${kept.filename}`)).toEqual(bytes)
	expect(readdirSync(path.join(dataDir, 'media'))).toEqual([])
})
