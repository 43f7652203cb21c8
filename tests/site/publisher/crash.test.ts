import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { seededRandom } from '#scripts/bench/seededRandom.ts'
import { EditorialDesk } from './editorialDesk.ts'
import { aDataFolder, anEdition, DIST, fullTreeOf, treeBelow } from './newsroom.ts'
import { PublisherProcess } from './publisherProcess.ts'

const KILLS = Number(process.env.BANTIN_TEST_KILLS ?? 8)

/** Milliseconds: six steps of work, a kill, and a start. */
const KILL_MS = 6_000

test(
	'a publisher killed at any moment heals: the site is what a full render would make of it',
	async () => {
		const server = anEdition(60)
		const url = await server.listen()
		const bundle = await bundleFiles()
		const dataDir = await aDataFolder()
		const random = seededRandom(20)
		const desk = new EditorialDesk(server, random)
		const post = { dataDir, cmsUrl: url, token: server.token }
		const publisher = await PublisherProcess.start(post)
		await publisher.untilCurrent()
		for (let kill = 0; kill < KILLS; kill++) {
			for (let step = 0; step < 6; step++) {
				void publisher.wake(desk.takeStep())
			}
			await pause(random() * 250)
			await publisher.end('SIGKILL')
			if (random() < 0.3) desk.takeStep()
			publisher.restart()
			// It takes about half a second to start: some are killed while they recover, some at work.
			await pause(300 + random() * 700)
		}
		await publisher.untilCurrent()
		await publisher.end('SIGTERM')
		const tree = await treeBelow(path.join(dataDir, 'site/'))
		expect(await bundleFiles(), 'site/dist was built anew while this test ran').toEqual(bundle)
		expect(differences(tree, await fullTreeOf(server, url))).toEqual([])
		expect(await readdir(path.join(dataDir, 'publisher/staging'))).toEqual([])
		expect(await readdir(path.join(dataDir, 'releases'))).toHaveLength(1)
		server.close()
		await rm(dataDir, { recursive: true })
	},
	60_000 + KILLS * KILL_MS,
)

/** What the site has otherwise than `full`, file by file. */
function differences(site: Record<string, string>, full: Record<string, string>): string[] {
	const files = [...new Set([...Object.keys(site), ...Object.keys(full)])].sort()
	return files.flatMap((file) => {
		if (site[file] === full[file]) return []
		if (!full[file]) return `${file} should not be there`
		return site[file] ? `${file} differs` : `${file} is missing`
	})
}

/** A release keeps the styles of the one before, so templates must stay as they are for this test. */
function bundleFiles(): Promise<Record<string, string>> {
	return treeBelow(`${DIST}/`)
}
