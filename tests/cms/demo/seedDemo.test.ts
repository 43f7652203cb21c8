import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoArticles } from '#cms/demo/articles/demoArticles.ts'
import { deskPieces } from '#cms/demo/desk/deskPieces.ts'
import { DEMO_PASSWORD, demoEmail, demoLogins } from '#cms/demo/logins.ts'
import { demoCaptions, demoClips } from '#cms/demo/clips/demoClips.ts'
import { otherPieces } from '#cms/demo/desk/otherPieces.ts'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { demoProgrammes } from '#cms/demo/displays/demoProgrammes.ts'
import { demoDocuments } from '#cms/demo/documents/demoDocuments.ts'
import { demoGraphics } from '#cms/demo/graphics/demoGraphics.ts'
import { demoPeople, type DemoLogin } from '#cms/demo/people.ts'
import { demoPictures } from '#cms/demo/pictures/demoPictures.ts'
import { demoSections } from '#cms/demo/sections.ts'
import { seedDemo } from '#cms/demo/seedDemo.ts'
import { showPieces } from '#cms/demo/shows/showPieces.ts'
import { demoTags } from '#cms/demo/tags.ts'
import { demoUnits } from '#cms/demo/units.ts'
import type { Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { commonSynonyms } from '#cms/searchAids/commonSynonyms.ts'
import { deskFor } from '#cms/workflow/desk/deskFor.ts'
import { entryTypes } from '#shared/editions/edition.ts'

const SEED_MS = 180_000
/** Noon in Vietnam, so that what happened hours ago was today. */
const now = new Date(`${new Date().toISOString().slice(0, 10)}T05:00:00.000Z`)
const otherTypes = ['infographics', 'clips', 'banners', 'slogans'] as const
/** Of “Chào ca sáng”. */
const IN_REVIEW_ITEMS = 2
let newsroom: TestCms

beforeAll(async () => {
	newsroom = await openTestCms()
	await expect(seed({ stopAt: 'demo pieces' })).rejects.toThrow('interrupted')
	await seed()
}, SEED_MS)

afterAll(() => newsroom.close())

test('a seed that was interrupted is completed by the next one', async () => {
	expect(await counts()).toEqual({
		units: demoUnits.length,
		sections: demoSections.length,
		tags: demoTags.length,
		people: demoPeople.length,
		media: [demoPictures, demoGraphics, demoClips, demoCaptions, demoDocuments].flat().length,
		articles: demoArticles.length + deskPieces.length,
		displays: demoDisplays.length,
		programmes: demoProgrammes.length,
		...Object.fromEntries(otherTypes.map((type) => [type, ofType(type)])),
	})
})

test('readers get every published article, and of the desk only the one under correction', async () => {
	const { totalDocs } = await newsroom.cms.count({
		collection: 'articles',
		overrideAccess: true,
		where: { _status: { equals: 'published' } },
	})
	expect(totalDocs).toBe(demoArticles.length + 1)
})

test.each(['phongvien', 'bientap', 'duyetbai'] as const)(
	'%s finds a living desk: something to do, something returned, scheduled and published today',
	async (login) => {
		const person = await personOf(login)
		const desk = await deskFor(newsroom.cms, person, now)
		const counts = Object.fromEntries(
			Object.entries(desk).map(([group, { total }]) => [group, total]),
		)
		expect(counts.returned).toBeGreaterThan(0)
		expect(desk.returned.lines[0]?.returned?.reason).toBeTruthy()
		expect(counts.scheduled).toBeGreaterThan(0)
		expect(counts.publishedToday).toBeGreaterThan(0)
		if (login === 'phongvien') {
			expect(counts.waiting).toBe(0)
			expect(counts.drafts).toBeGreaterThan(0)
			expect(desk.submitted.lines.map(({ isOverdue }) => isOverdue)).toContain(true)
		} else {
			expect(counts.waiting).toBeGreaterThan(2)
			expect(counts.overdue).toBeGreaterThan(0)
		}
	},
)

test('the desks hold more than articles', async () => {
	const desk = await deskFor(newsroom.cms, await personOf('duyetbai'), now, { lines: 100 })
	const kinds = new Set(Object.values(desk).flatMap(({ lines }) => lines.map(({ kind }) => kind)))
	expect(kinds).toEqual(
		new Set(['Bài viết', 'Infographic', 'Video clip', 'Banner', 'Khẩu hiệu', 'Chương trình phát']),
	)
})

test('readers have something of every type of content, and no display an urgent notice', async () => {
	const { entries } = await buildManifest(newsroom.cms, now)
	const types = new Set(entries.map(({ type }) => type))
	expect([...types].sort()).toEqual(entryTypes.filter((type) => type !== 'notice').sort())
})

test('two displays hang, and every programme but the one in review is on them', async () => {
	const { entries } = await buildManifest(newsroom.cms, now)
	const keys = entries.filter(({ type }) => type === 'display' || type === 'programme')
	const published = await buildEntries(newsroom.cms, keys, now)
	const names = published.map(({ data }) => Reflect.get(data, 'name') as string)
	expect(names.sort()).toEqual(
		[...demoDisplays, ...demoProgrammes]
			.map(({ name }) => name)
			.filter((name) => name !== 'Chào ca sáng')
			.sort(),
	)
	const shown = published.flatMap(({ data }) => ('items' in data ? data.items : []))
	const items = demoProgrammes.flatMap((programme) => programme.items)
	expect(shown).toHaveLength(items.length - IN_REVIEW_ITEMS)
})

test('the board has laid out the home page and taught the search', async () => {
	const keys = [
		{ type: 'frontPage', id: 'frontPage' },
		{ type: 'identity', id: 'identity' },
		{ type: 'searchAids', id: 'searchAids' },
	] as const
	const [frontPage, identity, searchAids] = await buildEntries(newsroom.cms, keys, now)
	expect(frontPage?.data).toMatchObject({ lead: expect.any(String) as string })
	expect(Reflect.get(frontPage?.data ?? {}, 'seconds')).toHaveLength(5)
	expect(Reflect.get(frontPage?.data ?? {}, 'events')).toHaveLength(3)
	expect(identity?.data).toMatchObject({ name: 'Bản tin Sông Lam', isListed: false })
	expect(Reflect.get(searchAids?.data ?? {}, 'synonyms')).toEqual(commonSynonyms)
	expect(Reflect.get(searchAids?.data ?? {}, 'promoted')).toHaveLength(1)
})

test(
	'a second seed adds nothing and changes nothing',
	async () => {
		const before = [await counts(), await newestChange('articles'), await newestChange('media')]
		const history = await count('history')
		await seed()
		expect([await counts(), await newestChange('articles'), await newestChange('media')]).toEqual(
			before,
		)
		expect(await count('history')).toBe(history)
	},
	SEED_MS,
)

test('everybody who is offered as a login gets in', async () => {
	for (const { email } of demoLogins) {
		const { token } = await newsroom.cms.login({
			collection: 'people',
			data: { email, password: DEMO_PASSWORD },
			depth: 0,
			overrideAccess: true,
		})
		expect(token).toBeTruthy()
	}
})

async function seed({ stopAt }: { stopAt?: string } = {}): Promise<void> {
	await seedDemo(newsroom.cms, {
		now,
		report: (step, done) => {
			if (step === stopAt && done === showPieces.length + 5) throw new Error('interrupted')
		},
	})
}

async function counts(): Promise<Record<string, number>> {
	const collections = [
		...(['units', 'sections', 'tags', 'people', 'media', 'articles'] as const),
		...(['displays', 'programmes'] as const),
	]
	const found = await Promise.all(
		[...collections, ...otherTypes].map(async (name) => [name, await count(name)]),
	)
	return Object.fromEntries(found) as Record<string, number>
}

async function count(collection: CollectionSlug): Promise<number> {
	return (await newsroom.cms.count({ collection, overrideAccess: true })).totalDocs
}

async function newestChange(collection: 'articles' | 'media'): Promise<string | undefined> {
	const { docs } = await newsroom.cms.find({
		collection,
		draft: true,
		depth: 0,
		limit: 1,
		sort: '-updatedAt',
		overrideAccess: true,
	})
	return docs[0]?.updatedAt
}

function ofType(type: string): number {
	return [...otherPieces, ...showPieces].filter(({ collection }) => collection === type).length
}

async function personOf(login: string): Promise<Person> {
	const { docs } = await newsroom.cms.find({
		collection: 'people',
		depth: 0,
		limit: 1,
		overrideAccess: true,
		where: { email: { equals: demoEmail(login as DemoLogin) } },
	})
	const [person] = docs
	if (!person) throw new Error(`${login} is missing`)
	return person
}
