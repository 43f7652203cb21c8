import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Media, Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { buildManifest, buildPartialManifest } from '#cms/publishing/manifest.ts'
import { revisionAt } from '#cms/publishing/revision.ts'
import { secret } from '#cms/secret.ts'
import { entriesSchema, type EntryKey } from '#shared/editions/edition.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { hearWakes } from '#tests/support/hearWakes.ts'
import { aPiece, approveIt, fileNames, otherTypes, takeWith } from '#tests/support/pieceBuilders.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

const identity = { type: 'identity', id: 'identity' } as const
const MINUTE_MS = 60_000

let open: TestCms
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	administrator = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

const now = () => new Date()

async function save(slug: 'identity' | 'frontPage', body: object): Promise<void> {
	const answer = await open.request('POST', `/globals/${slug}`, { as: administrator, body })
	expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

async function entryOf(key: EntryKey, at = now()) {
	const { entries } = entriesSchema.parse({ entries: await buildEntries(open.cms, [key], at) })
	return present(entries[0])
}

/** Whether each way to ask for a file gives it. */
async function answersFor(file: Media): Promise<boolean[]> {
	const key = { type: 'media', id: file.id } as const
	const manifests = await Promise.all([
		buildManifest(open.cms, now()),
		buildPartialManifest(open.cms, [key], now()),
		buildPartialManifest(open.cms, [identity], now()),
	])
	const headers = { Authorization: `Bearer ${toEditionToken(secret)}` }
	const files = await Promise.all(
		fileNames([file]).map((name) => open.request('GET', `/edition/media/${name}`, { headers })),
	)
	return [
		...manifests.map(({ entries }) => entries.some(({ id }) => id === file.id)),
		(await buildEntries(open.cms, [key], now())).length > 0,
		...files.map(({ status }) => status === 200),
	]
}

const everywhere = expect.not.arrayContaining([false]) as boolean[]
const nowhere = expect.not.arrayContaining([true]) as boolean[]

describe('the identity of the corporation', () => {
	test('is in the edition before anybody has filled it in', async () => {
		expect((await entryOf(identity)).data).toEqual(defaultIdentity)
		const { entries } = await buildManifest(open.cms, now())
		expect(entries).toContainEqual(expect.objectContaining(identity))
	})

	test('has its logo with readers as long as it is the logo', async () => {
		const [first, second] = [await aPicture(open.cms), await aPicture(open.cms)]
		expect(await answersFor(first)).toEqual(nowhere)
		await save('identity', { name: 'Bản tin Than', shortName: 'Than', logo: first.id })
		expect((await entryOf(identity)).data).toMatchObject({ name: 'Bản tin Than', logo: first.id })
		expect(await answersFor(first)).toEqual(everywhere)
		await save('identity', { logo: second.id })
		expect(await answersFor(second)).toEqual(everywhere)
		expect(await answersFor(first)).toEqual(nowhere)
		await save('identity', { logo: null })
		expect(await answersFor(second)).toEqual(nowhere)
	})

	test('keeps its logo when a piece that shows it too leaves readers', async () => {
		const banners = present(otherTypes.find(({ type }) => type === 'banner'))
		const owner = await aPerson(open.cms, 'contributor')
		const approver = await aPerson(open.cms, 'approver')
		const { id, media } = await aPiece(open.cms, owner, banners)
		const picture = present(media[0])
		await approveIt(open.cms, { owner, approver }, banners, id)
		await save('identity', { logo: picture.id })
		await takeWith(open.cms, approver, banners, id, 'withdraw')
		expect(await answersFor(picture)).toEqual(everywhere)
		await save('identity', { logo: null })
		expect(await answersFor(picture)).toEqual(nowhere)
	})

	test('has a version and a revision that change when it does, and wakes the publisher', async () => {
		const publisher = await hearWakes()
		const later = () => new Date(Date.now() + MINUTE_MS)
		const [version, revision] = [
			(await entryOf(identity)).version,
			await revisionAt(open.cms, later()),
		]
		await save('identity', { line: 'Thắp sáng niềm tin' })
		expect((await entryOf(identity)).version).not.toBe(version)
		expect(await revisionAt(open.cms, later())).not.toBe(revision)
		await until('two wakes came', () => Promise.resolve(publisher.heardOf(identity) >= 2))
		publisher.close()
	})
})

describe('events ahead', () => {
	const frontPage = { type: 'frontPage', id: 'frontPage' } as const
	const from = '2031-03-01T01:00:00.000Z'
	const until = '2031-03-01T04:00:00.000Z'
	const justBefore = new Date('2031-03-01T03:59:59.000Z')
	const justAfter = new Date('2031-03-01T04:00:01.000Z')

	test('leave the home page when they end, though nobody wrote anything', async () => {
		await save('frontPage', { events: [{ name: 'Hội thao ngành', from, until }] })
		const before = await entryOf(frontPage, justBefore)
		expect(before.data).toMatchObject({ events: [{ name: 'Hội thao ngành', from, until }] })
		const after = await entryOf(frontPage, justAfter)
		expect(after.data).toMatchObject({ events: [] })
		expect(after.version).not.toBe(before.version)
		const revision = await revisionAt(open.cms, justBefore)
		expect(revision).not.toBeNull()
		expect(await revisionAt(open.cms, justAfter)).not.toBe(revision)
		expect(await revisionAt(open.cms, new Date(from))).toBe(revision)
	})
})
