import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EditionServer } from '#scripts/bench/editionServer.ts'
import { openControlServer } from '#site/publisher/controlServer.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { toReport } from '#site/publisher/report.ts'
import { Rounds } from '#site/publisher/rounds.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { loadSiteBundle } from '#site/publisher/siteBundle.ts'
import { toStatus } from '#site/publisher/status.ts'
import { setup as buildRenderer } from './buildRenderer.ts'

const DIST = path.resolve(import.meta.dirname, '../../site/dist')

/** A real publisher with an empty edition, beside a CMS that shows it `editionToken`. */
export async function openPressBeside(editionToken: string) {
	await buildRenderer()
	const edition = new EditionServer()
	const dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-press-'))
	const publisher = new Publisher({
		dataDir,
		siteUrl: 'http://bantin.test',
		source: new EditionSource(await edition.listen(), edition.token),
		bundle: await loadSiteBundle(DIST),
		log: () => undefined,
	})
	await publisher.publishAll(new Date())
	const search = new SearchShards(publisher.press, publisher.folders)
	const rounds = new Rounds(publisher, search, () => undefined)
	const works = { publisher, search, rounds }
	const control = await openControlServer(0, {
		wake: (hints) => rounds.wake(hints),
		status: () => toStatus(works, new Date()),
		report: () => toReport(works, new Date()),
		preview: (request) => publisher.preview(request),
		rollBack: () => rounds.rollBack(),
		search: (question) => publisher.search(question),
		editionToken,
	})
	// A server that listens on a port has an address of this kind.
	const { port } = control.address() as AddressInfo
	return {
		publisher,
		rounds,
		edition,
		dataDir,
		url: `http://127.0.0.1:${port}`,
		close: async () => {
			control.close()
			// What a round asked of the search is written after the round, until it is told to stop.
			await search.stop()
			publisher.close()
			edition.close()
			await rm(dataDir, { recursive: true })
		},
	}
}
