import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBlock, aState } from '#cms/editor/nodes.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { differenceOf } from '#cms/workflow/difference/differenceOf.ts'
import { latestPiece } from '#cms/workflow/latestPiece.ts'
import { policyOf } from '#cms/workflow/policy.ts'
import type { Action } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'
import { aDocument } from '#tests/support/aDocument.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let writer: Person
let picture: Media

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	picture = await aPicture(open.cms, { alt: 'Ca trực đêm' })
})

afterAll(() => open.close())

/** What changed between two texts, as "label: before → after" with rows apart by slashes. */
async function changesOf(collection: string, before: object, after: object): Promise<string[]> {
	const fields = await differenceOf(open.cms, present(policyOf(collection)), before, after)
	return fields
		.filter(({ changed }) => changed)
		.map(({ label, rows, onlyLooks }) => {
			const words = (side: 'before' | 'after') =>
				rows
					.map((row) => row[side].map(({ text }) => text).join(' '))
					.filter(Boolean)
					.join(' / ')
			return `${label}: ${words('before')} → ${words('after')}${onlyLooks ? ' (looks)' : ''}`
		})
}

const bodyOf = (blockType: string, fields: Record<string, unknown>) => ({
	body: aState([aBlock(blockType, fields)]),
})

async function anInfographic(headline: string): Promise<string> {
	const { id } = await open.cms.create({
		collection: 'infographics',
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: writer,
		data: { headline, picture: picture.id },
	})
	return id
}

async function take(id: string, user: Person, action: Action) {
	const policy = present(policyOf('infographics'))
	const seen = contentHash(present(await latestPiece(open.cms, policy, id)), policy.content)
	await takeAction(open.cms, { collection: 'infographics', id, user, action, seen }, new Date())
}

test('another document of an article is told by its title and its file', async () => {
	const { id, filename } = await aDocument(open.cms)
	expect(await changesOf('articles', {}, { documents: [id] })).toEqual([
		`Tài liệu đính kèm: (trống) → quy-dinh (tệp ${filename?.slice(-12)})`,
	])
})

test('a photo story is told picture by picture, with what it says of each', async () => {
	const row = { picture: picture.id, caption: 'Vào ca', credit: 'Minh Anh' }
	const before = bodyOf('photoStory', { pictures: [row] })
	const after = bodyOf('photoStory', { pictures: [row, { ...row, caption: 'Tan ca' }] })
	const [change] = await changesOf('articles', before, after)
	const name = `Ca trực đêm (tệp ${picture.filename?.slice(-12)})`
	expect(change).toBe(
		`Nội dung: [Ảnh trong chùm: ${name} – Vào ca – Minh Anh] → [Ảnh trong chùm: ${name} – Vào ca – Minh Anh] / [Ảnh trong chùm: ${name} – Tan ca – Minh Anh]`,
	)
})

test('an infographic in a text is named when readers have it, and otherwise told apart without its name', async () => {
	const known = await anInfographic('Sản lượng quý I')
	await take(known, writer, 'submit')
	await take(known, await aPerson(open.cms, 'approver'), 'approve')
	const secret = await anInfographic('Số liệu chưa ai duyệt')
	const before = bodyOf('infographic', { infographic: known })
	const after = bodyOf('infographic', { infographic: secret })
	expect(await changesOf('articles', before, after)).toEqual([
		`Nội dung: [Infographic: Sản lượng quý I (san-luong-quy-i)] → [Infographic: (nội dung khác, mã ${secret.slice(-6)})]`,
	])
})

test('chapters, captions and transcript of a clip are told in words', async () => {
	const chapter = { id: '1', time: '0:10', title: 'Vào ca' }
	const before = { chapters: [chapter], transcript: 'Trời sáng.' }
	const after = { chapters: [{ ...chapter, time: '0:20' }], transcript: 'Trời tối.' }
	expect(await changesOf('clips', before, after)).toEqual([
		'Các chương: Từ phút:giây: 0:10 · Tên chương: Vào ca → Từ phút:giây: 0:20 · Tên chương: Vào ca',
		'Lời trong video: Trời sáng. → Trời tối.',
	])
})

test('the place of a banner is told as editors choose it', async () => {
	const before = { position: 'column', order: 0 }
	expect(await changesOf('banners', before, { position: 'top', order: 2 })).toEqual([
		'Vị trí: Cột bên – cạnh danh sách tin → Trên cùng – dải ngang dưới tên trang tin',
		'Thứ tự: 0 → 2',
	])
})
