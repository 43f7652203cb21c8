import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoArticles } from '#cms/demo/articles/demoArticles.ts'
import { deskPieces } from '#cms/demo/articles/deskPieces.ts'
import { DEMO_PASSWORD, demoLogins } from '#cms/demo/logins.ts'
import { demoPeople } from '#cms/demo/people.ts'
import { demoPictures } from '#cms/demo/pictures/demoPictures.ts'
import { demoSections } from '#cms/demo/sections.ts'
import { seedDemo } from '#cms/demo/seedDemo.ts'
import { demoTags } from '#cms/demo/tags.ts'
import { demoUnits } from '#cms/demo/units.ts'

const SEED_MS = 180_000
const now = new Date()
let newsroom: TestCms

beforeAll(async () => {
	newsroom = await openTestCms()
	await expect(seed({ stopAt: 'demo articles' })).rejects.toThrow('interrupted')
	await seed()
}, SEED_MS)

afterAll(() => newsroom.close())

test('a seed that was interrupted is completed by the next one', async () => {
	expect(await counts()).toEqual({
		units: demoUnits.length,
		sections: demoSections.length,
		tags: demoTags.length,
		people: demoPeople.length,
		media: demoPictures.length,
		articles: demoArticles.length + deskPieces.length,
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

test('something lies on every desk', async () => {
	const { docs } = await newsroom.cms.find({
		collection: 'articles',
		draft: true,
		depth: 0,
		pagination: false,
		overrideAccess: true,
	})
	const states = deskPieces.map(({ slug }) => docs.find((article) => article.slug === slug)?.state)
	expect(states.toSorted()).toEqual(
		[
			'draft',
			'draft',
			'draft',
			'draft',
			'boardReview',
			'boardReview',
			'boardReview',
			'withdrawn',
			'scheduled',
		].toSorted(),
	)
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
			if (step === stopAt && done === demoArticles.length + 2) throw new Error('interrupted')
		},
	})
}

async function counts(): Promise<Record<string, number>> {
	const collections = ['units', 'sections', 'tags', 'people', 'media', 'articles'] as const
	const found = await Promise.all(collections.map(async (name) => [name, await count(name)]))
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
