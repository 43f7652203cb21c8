import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EntryKey } from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { addressedTypes } from '#shared/paths.ts'
import type { Publisher, Round } from '#site/publisher/publisher.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { EditorialDesk } from './editorialDesk.ts'
import { foundTexts } from './foundTexts.ts'
import { seededRandom } from '#scripts/bench/seededRandom.ts'
import { anEdition, aPublisher, fullTreeOf, treeBelow } from './newsroom.ts'

const OPERATIONS = Number(process.env.BANTIN_TEST_OPERATIONS ?? 150)
const SEED = Number(process.env.BANTIN_TEST_SEED ?? 20_261_122)

/** Steps between two comparisons with a full render, and between two looks for what nobody approved. */
const COMPARE_EVERY = 50
const SCAN_EVERY = 10

let server: EditionServer
let url: string
let publisher: Publisher
let search: SearchShards

beforeEach(async () => {
	server = anEdition(70)
	url = await server.listen()
	publisher = await aPublisher(server, url)
	await publisher.publishAll(new Date())
	search = new SearchShards(publisher.press, publisher.folders)
	await search.recover()
})

afterEach(async () => {
	await search.stop()
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

/** Milliseconds an operation; comparisons with a full render are most of it. */
const OPERATION_MS = 500

test(
	'after any sequence of editorial work the site is what a full render would make of it',
	async () => {
		const random = seededRandom(SEED)
		const desk = new EditorialDesk(server, random)
		for (let step = 1; step <= OPERATIONS; step++) {
			await publish(workOf(desk, random), step)
			if (step % SCAN_EVERY === 0) expect(await unapproved(desk), `step ${step}`).toEqual([])
			if (step % COMPARE_EVERY === 0) await expectTruth(`step ${step}`)
		}
		await publishAll()
		await expectTruth('the end')
		expect(await unapproved(desk)).toEqual([])
		await expectFreshSearch(desk)
	},
	60_000 + OPERATIONS * OPERATION_MS,
)

/** Now and then the publisher comes late and finds several steps at once. */
function workOf(desk: EditorialDesk, random: () => number): EntryKey[] {
	const keys = desk.takeStep()
	return random() < 0.2 ? [...keys, ...desk.takeStep(), ...desk.takeStep()] : keys
}

/** Every tenth hint is lost; the next look at the whole edition makes up for it. */
async function publish(keys: EntryKey[], step: number): Promise<void> {
	if (step % 10 === 9) return
	if (step % 10 === 0) return publishAll()
	await updateSearch(await publisher.publishSome(keys, new Date()))
}

async function publishAll(): Promise<void> {
	await updateSearch(await publisher.publishAll(new Date()))
}

async function updateSearch({ changed, failed }: Round): Promise<void> {
	expect(failed).toBe(0)
	const articles = changed.filter(({ type }) => type === 'article').map(({ id }) => id)
	const isNamed = changed.some(({ type }) => type !== 'article' && type !== 'media')
	if (isNamed) await search.updateAll()
	else if (articles.length) await search.update(articles)
}

async function expectTruth(moment: string): Promise<void> {
	const site = await treeBelow(`${publisher.folders.site}/`)
	expect(site, moment).toEqual(await fullTreeOf(server, url))
	const addresses = allAddresses(publisher.press.store)
	expect(publisher.press.pages.paths().sort(), moment).toEqual(addresses.sort())
}

/** The search hides at once what its archive forgets a little later, so its files are looked at in the end. */
async function unapproved(desk: EditorialDesk): Promise<string[]> {
	await search.settled()
	return desk.words.unapprovedBelow(`${publisher.folders.site}/`)
}

async function expectFreshSearch(desk: EditorialDesk): Promise<void> {
	await search.settled()
	const fresh = await aPublisher(server, url)
	await fresh.publishAll(new Date())
	const freshSearch = new SearchShards(fresh.press, fresh.folders)
	await freshSearch.recover()
	await freshSearch.settled()
	const found = await foundTexts(publisher.folders.site)
	expect(found).toEqual(await foundTexts(fresh.folders.site))
	const findable = addressedTypes.flatMap((type) => server.all(type))
	expect(found).toHaveLength(findable.length)
	expect(desk.words.visible().size).toBeGreaterThan(0)
	await freshSearch.stop()
	fresh.close()
	await rm(path.dirname(fresh.folders.site), { recursive: true })
}
