import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article, Person } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest, buildPartialManifest } from '#cms/publishing/manifest.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aBody, aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'
import { aPiece, approveIt, otherTypes, takeWith } from '#tests/support/pieceBuilders.ts'
import { present } from '#tests/support/present.ts'

const infographics = present(otherTypes.find(({ type }) => type === 'infographic'))

let open: TestCms
let owner: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	owner = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

/** A text with an infographic below its paragraph. */
function bodyWith(infographic: string): NonNullable<Article['body']> {
	const { root } = aBody('Xem số liệu dưới đây.')
	const fields = { id: 'a1', blockName: '', blockType: 'infographic', infographic }
	return {
		root: {
			...root,
			children: [...root.children, { type: 'block', version: 2, format: '', fields }],
		},
	}
}

async function idsFor(keys: EntryKey[]): Promise<string[]> {
	const answers = await Promise.all([
		buildManifest(open.cms, new Date()),
		buildPartialManifest(open.cms, keys, new Date()),
		buildEntries(open.cms, keys, new Date()).then((entries) => ({ entries })),
	])
	return answers.flatMap(({ entries }) => entries.map(({ id }) => id))
}

test('an article brings nothing of its infographic along, which goes when it is withdrawn', async () => {
	const infographic = await aPiece(open.cms, owner, infographics)
	const picture = present(infographic.media[0])
	await approveIt(open.cms, { owner, approver }, infographics, infographic.id)
	const { id } = await aPublishedArticle(open.cms, owner, approver, {
		body: bodyWith(infographic.id),
	})
	const article = { type: 'article', id } as const
	const media = { type: 'media', id: picture.id } as const
	const [entry] = await buildEntries(open.cms, [article], new Date())
	expect(entry?.data).toMatchObject({ media: [] })
	expect(JSON.stringify(entry?.data)).toContain(`data-infographic=\\"${infographic.id}\\"`)
	expect(await idsFor([article, infographic.key, media])).toContain(picture.id)

	await takeWith(open.cms, approver, infographics, infographic.id, 'withdraw')
	const left = await idsFor([article, infographic.key, media])
	expect(left).toContain(id)
	expect(left).not.toContain(infographic.id)
	expect(left).not.toContain(picture.id)
})
