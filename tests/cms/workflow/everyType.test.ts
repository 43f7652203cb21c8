import { readFile } from 'node:fs/promises'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policiesInForce, policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aBody, aPerson, aSection, aUnit, historyOf } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

type Type = 'articles' | 'infographics' | 'clips' | 'banners' | 'slogans' | 'programmes'

const types: Type[] = ['articles', 'infographics', 'clips', 'banners', 'slogans', 'programmes']

let open: TestCms
let unit: Unit
let writer: Person
let editor: Person
let approver: Person
let contentOf: Record<Type, object>

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Điện lực Bến Thủy', await aUnit(open.cms, 'Tổng công ty'))
	writer = await aPerson(open.cms, 'contributor', { unit })
	editor = await aPerson(open.cms, 'editor', { unit })
	approver = await aPerson(open.cms, 'approver')
	const { id: section } = await aSection(open.cms)
	const { id: picture } = await aPicture(open.cms)
	const { id: clip } = await aClip()
	const headline = 'Một ngày trên công trường'
	contentOf = {
		articles: { headline, body: aBody('Trời còn chưa sáng.'), cover: picture, section },
		infographics: { headline, picture, section },
		clips: { headline, clip, poster: picture, section },
		banners: { headline, picture },
		slogans: { text: 'An toàn là trên hết' },
		programmes: { name: headline, items: [{ kind: 'photo', picture, caption: headline }] },
	}
})

afterAll(() => open.close())

test('every type of content is under approval', () => {
	expect(
		policiesInForce()
			.map(({ collection }) => collection)
			.sort(),
	).toEqual([...types].sort())
})

test.each(types)(
	'%s pass the unit and the board, and the history tells just that',
	async (type) => {
		const { id } = await open.cms.create({
			collection: type,
			draft: true,
			depth: 0,
			overrideAccess: false,
			user: writer,
			// Which type it is, is known only when it runs.
			data: contentOf[type],
		})
		await take(type, id, writer, 'submit')
		await take(type, id, editor, 'approve')
		await take(type, id, approver, 'approve')
		const main = await open.cms.findByID({ collection: type, id, depth: 0, overrideAccess: true })
		expect(main).toMatchObject({ _status: 'published', state: 'published', unit: unit.id })
		await take(type, id, approver, 'withdraw')
		const docs = await historyOf(open.cms, id)
		expect(docs.map(({ action, from, to, actor }) => [action, from, to, actor])).toEqual([
			['create', null, 'draft', writer.id],
			['submit', 'draft', 'unitReview', writer.id],
			['approve', 'unitReview', 'boardReview', editor.id],
			['approve', 'boardReview', 'published', approver.id],
			['withdraw', 'published', 'withdrawn', approver.id],
		])
	},
)

test.each(types)('%s that lack what readers need are not submitted', async (type) => {
	const { id } = await open.cms.create({
		collection: type,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: writer,
		data: {},
	})
	await expect(take(type, id, writer, 'submit')).rejects.toMatchObject({ status: 422 })
})

async function take(collection: CollectionSlug, id: string, user: Person, action: Action) {
	const policy = present(policyOf(collection))
	const seen = contentHash(present(await latestPiece(open.cms, policy, id)), policy.content)
	return takeAction(open.cms, { collection, id, user, action, seen })
}

async function aClip() {
	const data = await readFile('cms/demo/clips/dien-gio-ngay.mp4')
	return open.cms.create({
		collection: 'media',
		depth: 0,
		overrideAccess: true,
		data: { caption: 'Điện gió lúc sáng sớm' },
		file: { name: 'clip.mp4', data, mimetype: 'video/mp4', size: data.length },
	})
}
