import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { startBucketServer } from './bucketServer.ts'

// Settings are read once, when the first module of the CMS is loaded; so those come later.
const bucket = await startBucketServer()
Object.assign(process.env, bucket.settings)
const { openTestCms } = await import('#tests/support/cms.ts')
const { aPicture } = await import('#tests/support/aPicture.ts')
const { storageHere } = await import('#cms/collections/media/storage/storageHere.ts')
const { env } = await import('#cms/env.ts')

const { cms, close } = await openTestCms()

afterAll(async () => {
	await close()
	await bucket.remove()
})

/** Each command opens the CMS, which takes a busy machine a while. */
const COMMANDS_MS = 240_000

const run = promisify(execFile)

/** As whoever looks after the machine types it; what it says, and its exit code. */
async function media(verb: string): Promise<{ code: number; said: string }> {
	return run(process.execPath, ['scripts/media.ts', verb]).then(
		({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
		(error: { code: number; stdout: string; stderr: string }) => ({
			code: error.code,
			said: error.stdout + error.stderr,
		}),
	)
}

test(
	'what lay on the disk is missed, comes into the bucket by one command, and only once',
	async () => {
		await aPicture(cms)
		const names = (await bucket.objects()).map((name) => path.basename(name))
		const folder = path.join(env.dataDir, 'media')
		await mkdir(folder, { recursive: true })
		for (const name of names) {
			await writeFile(path.join(folder, name), await bucket.bytesOf(`media/${name}`))
			await storageHere.remove(name)
		}
		const before = await media('check')
		expect(before.code).toBe(1)
		for (const name of names) expect(before.said).toContain(`Thiếu tệp ${name}`)

		const first = await media('upload')
		expect([first.code, first.said]).toEqual([
			0,
			expect.stringContaining(`chép ${names.length} tệp`),
		])
		expect((await bucket.objects()).map((name) => path.basename(name))).toEqual(names)
		const second = await media('upload')
		expect(second.said).toContain(`chép 0 tệp vào kho; ${names.length} tệp đã có sẵn`)
	},
	COMMANDS_MS,
)

test(
	'a file that no piece of the newsroom names is reported, and stays',
	async () => {
		const stray = path.join(env.dataDir, 'stray.jpg')
		await writeFile(stray, 'uploaded by hand')
		await storageHere.keep('stray.jpg', stray, 'image/jpeg')
		const { code, said } = await media('check')
		expect([code, said]).toEqual([0, expect.stringContaining('Không mục nào dùng tệp stray.jpg')])
		expect(await bucket.objects()).toContain('media/stray.jpg')
	},
	COMMANDS_MS,
)

test(
	'while the bucket is away the command says that it could not look',
	async () => {
		await bucket.stop()
		const { code, said } = await media('check')
		expect([code, said]).toEqual([2, expect.stringContaining('Kho tệp hiện không trả lời')])
		await bucket.start()
	},
	COMMANDS_MS,
)
