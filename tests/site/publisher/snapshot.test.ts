import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { unpackArchive } from '#scripts/backup/archive/unpackArchive.ts'
import { writeArchive } from '#scripts/backup/archive/writeArchive.ts'
import { replaceFolder } from '#scripts/backup/replaceFolder.ts'
import { snapshotSite } from '#scripts/backup/snapshotSite.ts'
import { seededRandom } from '#scripts/bench/seededRandom.ts'
import { EditorialDesk } from './editorialDesk.ts'
import { aDataFolder, anEdition, fullTreeOf, treeBelow } from './newsroom.ts'
import { PublisherProcess, type Post } from './publisherProcess.ts'

/** Snapshots taken at moments of their own. */
const SNAPSHOTS = Number(process.env.BANTIN_TEST_SNAPSHOTS ?? 3)

test(
	'a site that was backed up in the middle of publishing comes back as a full render would make it',
	async () => {
		const server = anEdition(60)
		const cmsUrl = await server.listen()
		const random = seededRandom(5)
		const desk = new EditorialDesk(server, random)
		const dataDir = await aDataFolder()
		const post = { dataDir, cmsUrl, token: server.token }
		const publisher = await PublisherProcess.start(post)
		await publisher.untilCurrent()
		for (let number = 0; number < SNAPSHOTS; number++) {
			for (let step = 0; step < 12; step++) void publisher.wake(desk.takeStep())
			await pause(random() * 150)
			const restored = await putBackElsewhere(dataDir)
			const full = await fullTreeOf(server, cmsUrl)
			expect(await treeAfterStart({ ...post, dataDir: restored })).toEqual(full)
			await rm(restored, { recursive: true })
		}
		await publisher.end('SIGTERM')
		server.close()
		await rm(dataDir, { recursive: true })
	},
	60_000 + SNAPSHOTS * 20_000,
)

/** The published files of `dataDir`, out of a backup, in a folder of their own. */
async function putBackElsewhere(dataDir: string): Promise<string> {
	const staging = await aDataFolder()
	const restored = await aDataFolder()
	const snapshot = await snapshotSite(dataDir, staging, new Set())
	if (!snapshot) throw new Error('There is no whole site to back up')
	const file = path.join(staging, 'backup.tar.zst')
	const now = new Date()
	await writeArchive(file, snapshot.sources, (files) => ({
		...{ format: 1, madeAt: now.toISOString(), version: '1.0.0', database: 'embedded' },
		...{ records: {}, site: snapshot.release, missing: [], files },
	}))
	const unpacked = path.join(restored, 'restore', 'unpacked')
	await mkdir(unpacked, { recursive: true })
	await unpackArchive(file, unpacked)
	await replaceFolder(restored, { unpacked, file, site: snapshot.release.folder })
	await rm(staging, { recursive: true })
	return restored
}

async function treeAfterStart(post: Post): Promise<Record<string, string>> {
	const publisher = await PublisherProcess.start(post)
	await publisher.untilCurrent()
	await publisher.end('SIGTERM')
	return treeBelow(path.join(post.dataDir, 'site/'))
}
