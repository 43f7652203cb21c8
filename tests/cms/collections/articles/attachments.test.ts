import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedArticle } from '#cms/collections/articles/published.ts'
import { aBlock, aParagraph, aState, aText } from '#cms/editor/nodes.ts'
import type { Article, Infographic, Media, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { aDocument } from '#tests/support/aDocument.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	mainRow,
	take,
} from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let writer: Person
let approver: Person
let picture: Media
let other: Media
let document: Media

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	picture = await aPicture(open.cms)
	other = await aPicture(open.cms, { alt: 'Ca trực đêm' })
	document = await aDocument(open.cms)
})

afterAll(() => open.close())

/** A text of one paragraph and a block behind it. */
function bodyWith(
	blockType: string,
	fields: Record<string, unknown>,
): NonNullable<Article['body']> {
	const paragraph = aParagraph([aText('Sáng nay.', 0)])
	// The editor stores what the builders of nodes make.
	return aState([paragraph, aBlock(blockType, fields)])
}

const pictures = (...ids: string[]) => ({ pictures: ids.map((id) => ({ picture: id })) })

async function refusalOf(content: Partial<Article>): Promise<string> {
	const { id } = await anArticle(open.cms, writer, content)
	const refusal: unknown = await take(open.cms, writer, id, 'submit').catch(
		(error: unknown) => error,
	)
	return refusal instanceof Error ? refusal.message : 'submitted'
}

describe('documents of an article', () => {
	test('reach readers in their order, and their files are the article’s', async () => {
		const second = await aDocument(open.cms)
		const article = await aPublishedArticle(open.cms, writer, approver, {
			documents: [second.id, document.id],
		})
		expect(toPublishedArticle(article)).toMatchObject({
			documents: [second.id, document.id],
			media: [second.id, document.id],
		})
	})

	test('are PDF files that are still there', async () => {
		expect(await refusalOf({ documents: [document.id, picture.id] })).toMatch(
			/^Tài liệu đính kèm thứ 2 phải là tệp PDF/,
		)
	})

	test('are under approval like the text: another one is a new text', async () => {
		const article = await aPublishedArticle(open.cms, writer, approver)
		await edit(open.cms, writer, article.id, { documents: [document.id] })
		expect(toPublishedArticle(await mainRow(open.cms, article.id)).documents).toEqual([])
		await take(open.cms, writer, article.id, 'submit')
		await take(open.cms, approver, article.id, 'approve')
		expect(toPublishedArticle(await mainRow(open.cms, article.id)).documents).toEqual([document.id])
	})
})

describe('a photo story', () => {
	test('reaches readers with the files of its pictures', async () => {
		const body = bodyWith('photoStory', pictures(picture.id, other.id))
		const article = await aPublishedArticle(open.cms, writer, approver, { body })
		expect(toPublishedArticle(article).media).toEqual([picture.id, other.id])
	})

	test.each([
		[() => pictures(picture.id), /^Chùm ảnh cần ít nhất 2 ảnh/],
		[
			() => pictures(...Array.from({ length: 31 }, () => picture.id)),
			/nhiều nhất 30 ảnh; đang có 31/,
		],
		[() => pictures(picture.id, document.id), /^Ảnh thứ 2 của chùm ảnh phải là ảnh/],
		[() => pictures('khong-co', picture.id), /^Ảnh thứ 1 của chùm ảnh không còn trong kho/],
		[() => ({ pictures: [{ picture: picture.id }, {}] }), /^Chưa chọn ảnh thứ 2 của chùm ảnh/],
	])('that lacks something is not submitted: %#', async (story, sentence) => {
		expect(await refusalOf({ body: bodyWith('photoStory', story()) })).toMatch(sentence)
	})

	test('whose picture was deleted is still saved, and says so when it is submitted', async () => {
		const lost = await aPicture(open.cms)
		const body = bodyWith('photoStory', pictures(picture.id, lost.id))
		const { id } = await anArticle(open.cms, writer, { body })
		await open.cms.delete({ collection: 'media', id: lost.id, overrideAccess: true })
		await edit(open.cms, writer, id, { headline: 'Đổi tiêu đề khi ảnh đã mất' })
		await expect(take(open.cms, writer, id, 'submit')).rejects.toThrow(
			/^Ảnh thứ 2 của chùm ảnh không còn trong kho/,
		)
	})

	test('shows pictures that somebody who sees nothing is told of', async () => {
		const mute = await aPicture(open.cms)
		// As an import of long ago may have left it: the library itself asks for words today.
		await open.cms.db.updateOne({ collection: 'media', id: mute.id, data: { alt: '' } })
		const body = bodyWith('photoStory', pictures(picture.id, mute.id))
		expect(await refusalOf({ body })).toMatch(/^Ảnh thứ 2 của chùm ảnh chưa có mô tả/)
	})
})

describe('an infographic inside an article', () => {
	async function anInfographic(): Promise<Infographic> {
		return open.cms.create({
			collection: 'infographics',
			draft: true,
			depth: 0,
			overrideAccess: false,
			user: writer,
			data: { headline: 'Số liệu chưa ai duyệt', picture: picture.id },
		})
	}

	async function step(id: string, user: Person, action: Action) {
		const policy = present(policyOf('infographics'))
		const seen = contentHash(present(await latestPiece(open.cms, policy, id)), policy.content)
		await takeAction(open.cms, { collection: 'infographics', id, user, action, seen }, new Date())
	}

	test('is one that readers have, and the refusal does not tell what it is called', async () => {
		const { id } = await anInfographic()
		const body = bodyWith('infographic', { infographic: id })
		const refusal = await refusalOf({ body })
		expect(refusal).toMatch(/^Trong bài có infographic chưa đến với bạn đọc/)
		expect(refusal).not.toContain('Số liệu')
		await step(id, writer, 'submit')
		await step(id, approver, 'approve')
		expect(await refusalOf({ body })).toBe('submitted')
		expect(await refusalOf({ body: bodyWith('infographic', {}) })).toMatch(/chưa chọn infographic/)
	})

	test('that is withdrawn later does not keep a planned article from coming out', async () => {
		const { id } = await anInfographic()
		await step(id, writer, 'submit')
		await step(id, approver, 'approve')
		const body = bodyWith('infographic', { infographic: id })
		const publishAt = new Date(Date.now() + 60_000).toISOString()
		const article = await anArticle(open.cms, writer, { body, publishAt })
		await take(open.cms, writer, article.id, 'submit')
		const { state } = await take(open.cms, approver, article.id, 'approve')
		expect(state).toBe('scheduled')
		await step(id, approver, 'withdraw')
		await publishDue(open.cms, new Date(Date.now() + 120_000))
		const main = await mainRow(open.cms, article.id)
		expect(main._status).toBe('published')
		expect(toPublishedArticle(main).body).toContain(`data-infographic="${id}"`)
	})

	test('is not shown to those who may not read it by reading the article', async () => {
		const { id } = await anInfographic()
		const article = await anArticle(open.cms, writer, {
			body: bodyWith('infographic', { infographic: id }),
		})
		for (const query of ['?depth=2&draft=true', '?depth=1&draft=true']) {
			const { status, body } = await open.request('GET', `/articles/${article.id}${query}`, {
				as: approver,
			})
			expect(status).toBe(200)
			expect(JSON.stringify(body)).toContain(id)
			expect(JSON.stringify(body)).not.toContain('Số liệu chưa ai duyệt')
		}
	})
})

test('an article of words alone is submitted as before', async () => {
	expect(await refusalOf({ body: aBody('Sáng nay.') })).toBe('submitted')
})
