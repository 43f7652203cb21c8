import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Media, Person } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { entriesSchema, manifestSchema, type Entry } from '#shared/editions/edition.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, passReview, setRules, take } from '#tests/support/cmsBuilders.ts'
import {
	aPiece,
	approveIt,
	fileNames,
	freshContent,
	otherTypes,
	takeWith,
	type MadePiece,
	type OtherType,
} from '#tests/support/pieceBuilders.ts'
import { present } from '#tests/support/present.ts'

const DAY_MS = 86_400_000

let open: TestCms
let owner: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	owner = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)

const draft = (of: OtherType, changes = {}) => aPiece(open.cms, owner, of, changes)
const step = (user: Person, of: OtherType, id: string, action: Action) =>
	takeWith(open.cms, user, of, id, action)
const approve = (of: OtherType, id: string, now?: Date) =>
	approveIt(open.cms, { owner, approver }, of, id, now)

async function published(of: OtherType, changes = {}): Promise<MadePiece> {
	const piece = await draft(of, changes)
	await approve(of, piece.id)
	return piece
}

/** Every way to become a piece that readers may not see. */
const unseen: Record<string, (of: OtherType) => Promise<MadePiece>> = {
	'a draft': (of) => draft(of),
	'a piece in review': async (of) => {
		const piece = await draft(of)
		await step(owner, of, piece.id, 'submit')
		return piece
	},
	'a piece that was returned': async (of) => {
		const piece = await draft(of)
		await step(owner, of, piece.id, 'submit')
		await step(approver, of, piece.id, 'return')
		return piece
	},
	'an approved piece that waits for its step': async (of) => {
		await setRules(open.cms, of.collection, { afterApproval: 'wait' })
		const piece = await published(of)
		await setRules(open.cms, of.collection, {})
		return piece
	},
	'a piece that is planned': (of) => published(of, { publishAt: daysFromNow(1).toISOString() }),
	'a piece whose time has run out': async (of) => {
		const piece = await draft(of, { expireAt: daysFromNow(-1).toISOString() })
		await approve(of, piece.id, daysFromNow(-2))
		return piece
	},
	'a withdrawn piece': async (of) => {
		const piece = await published(of)
		await step(approver, of, piece.id, 'withdraw')
		return piece
	},
	'a piece that was taken down': async (of) => {
		const piece = await published(of)
		await step(administrator, of, piece.id, 'takedown')
		return piece
	},
	'a withdrawn piece that is written anew': async (of) => {
		const piece = await published(of)
		await step(approver, of, piece.id, 'withdraw')
		await step(owner, of, piece.id, 'revise')
		return piece
	},
}

describe.each(otherTypes)("the edition's doors say nothing of $collection", (of) => {
	test.each(Object.keys(unseen))('that are %s', async (which) => {
		const piece = await present(unseen[which])(of)
		expect(await foundOf(piece)).toEqual(nothingOf(piece))
	})
})

describe.each(otherTypes)('the edition has $collection', (of) => {
	test('from their approval to their withdrawal, with their files', async () => {
		const piece = await published(of)
		expect(await foundOf(piece)).toEqual(allOf(piece))
		await step(approver, of, piece.id, 'withdraw')
		expect(await foundOf(piece)).toEqual(nothingOf(piece))
		await approve(of, piece.id)
		expect(await foundOf(piece)).toEqual(allOf(piece))
	})

	test('with the text and the files that were approved, whatever is being written', async () => {
		const piece = await published(of)
		const before = await entryOf(piece)
		const { data, media } = await freshContent(open.cms, of.collection)
		await open.cms.update({
			collection: of.collection,
			id: piece.id,
			draft: true,
			depth: 0,
			overrideAccess: false,
			user: owner,
			data,
		})
		await step(owner, of, piece.id, 'submit')
		expect(await entryOf(piece)).toEqual(before)
		expect(await foundOf({ ...piece, media })).toEqual({
			...allOf({ ...piece, media: [] }),
			files: fileNames(media).map(() => 404),
		})
		await step(approver, of, piece.id, 'approve')
		const after = await entryOf(piece)
		expect(after.version).not.toBe(before.version)
		expect(after.data).toMatchObject(data)
		expect(await foundOf({ ...piece, media })).toEqual(allOf({ ...piece, media }))
		expect((await foundOf(piece)).files).toEqual(fileNames(piece.media).map(() => 404))
	})
})

describe('a file that several pieces use', () => {
	test('is there as long as readers have one of them, of whatever type', async () => {
		const [infographics, , banners] = otherTypes
		const banner = await published(banners)
		const picture = present(banner.media[0])
		const infographic = await draft(infographics, { picture: picture.id })
		const { id: article } = await anArticle(open.cms, owner, { cover: picture.id })
		const isThere = async () => (await fileStatuses([picture])).every((status) => status === 200)
		await step(approver, banners, banner.id, 'withdraw')
		expect(await isThere()).toBe(false)
		await approve(infographics, infographic.id)
		expect(await isThere()).toBe(true)
		await passReview(open.cms, owner, approver, article)
		await step(approver, infographics, infographic.id, 'withdraw')
		expect(await isThere()).toBe(true)
		await take(open.cms, approver, article, 'withdraw')
		expect(await isThere()).toBe(false)
	})
})

interface Found {
	whole: string[]
	partial: string[]
	entries: string[]
	files: number[]
}

/** What the doors, asked by a publisher, give of a piece and its files. */
async function foundOf({ key, media }: MadePiece): Promise<Found> {
	const wanted = [key, ...media.map(({ id }) => ({ type: 'media', id }) as const)]
	const ids = wanted.map(({ id }) => id)
	const [whole, partial] = await Promise.all([
		ask('GET', '/edition/manifest'),
		ask('POST', '/edition/manifest', wanted),
	]).then((answers) => answers.map((body) => manifestSchema.parse(body).entries))
	const entries = entriesSchema.parse(await ask('POST', '/edition/entries', wanted)).entries
	const among = (some: { id: string }[] = []) =>
		ids.filter((id) => some.some((each) => each.id === id))
	return {
		whole: among(whole),
		partial: among(partial),
		entries: among(entries),
		files: await fileStatuses(media),
	}
}

function allOf({ id, media }: MadePiece): Found {
	const ids = [id, ...media.map((file) => file.id)]
	return { whole: ids, partial: ids, entries: ids, files: fileNames(media).map(() => 200) }
}

function nothingOf({ media }: MadePiece): Found {
	return { whole: [], partial: [], entries: [], files: fileNames(media).map(() => 404) }
}

async function fileStatuses(media: Media[]): Promise<number[]> {
	const answers = await Promise.all(
		fileNames(media).map((name) => request('GET', `/edition/media/${name}`)),
	)
	return answers.map(({ status }) => status)
}

async function entryOf({ key }: MadePiece): Promise<Entry> {
	const { entries } = entriesSchema.parse(await ask('POST', '/edition/entries', [key]))
	return present(entries[0])
}

async function ask(method: string, path: string, entries?: object[]): Promise<unknown> {
	return (await request(method, path, entries ? { entries } : undefined)).body
}

function request(method: string, path: string, body?: object) {
	const headers = { Authorization: `Bearer ${toEditionToken(secret)}` }
	return open.request(method, path, { headers, ...(body ? { body } : {}) })
}
