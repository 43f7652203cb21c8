import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBodyHtml } from '#cms/editor/toBodyHtml.ts'
import { importWord } from '#cms/importing/word/importWord.ts'
import type { Person } from '#cms/payload-types.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import {
	aWordFile,
	aWordParagraph,
	aWordPicture,
	wordNumbering,
	type WordFileParts,
} from '#tests/support/aWordFile.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'

let newsroom: TestCms
let cms: Payload
let user: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
	user = await aPerson(cms, 'contributor')
})
afterAll(() => newsroom.close())

const importFile = (bytes: Uint8Array, name = 'bai-viet.docx') =>
	importWord(cms, { file: { name, bytes }, user })

async function arrived(parts: WordFileParts) {
	const { id, warnings } = await importFile(aWordFile(parts))
	const article = await cms.findByID({
		collection: 'articles',
		id,
		draft: true,
		depth: 0,
		overrideAccess: true,
	})
	return { ...article, warnings, html: toBodyHtml(article.body) }
}

const countOf = (collection: 'articles' | 'media') =>
	cms.count({ collection, overrideAccess: true }).then(({ totalDocs }) => totalDocs)

test('a contributor gets headline, standfirst and body as a draft of their own', async () => {
	const article = await arrived({
		body:
			aWordParagraph('Lễ phát động Tháng An toàn', { style: 'Title' }) +
			aWordParagraph('Gần 200 công nhân dự lễ.', { bold: true }) +
			aWordParagraph('Mục tiêu', { style: 'Heading1' }) +
			aWordParagraph('Không tai nạn.') +
			aWordParagraph('“An toàn là trên hết”', { style: 'Quote' }),
	})
	expect(article).toMatchObject({
		headline: 'Lễ phát động Tháng An toàn',
		standfirst: 'Gần 200 công nhân dự lễ.',
		state: 'draft',
		owner: user.id,
		html: '<h2>Mục tiêu</h2><p>Không tai nạn.</p><blockquote><p>“An toàn là trên hết”</p></blockquote>',
	})
})

test('a text without styles gives its first line as headline, below the letterhead', async () => {
	const article = await arrived({
		body:
			aWordParagraph('Hà Nội, ngày 06 tháng 11 năm 2026') +
			aWordParagraph('KẾ HOẠCH') +
			aWordParagraph('Nâng cao hiệu quả truyền thông số') +
			aWordParagraph('Nội dung.'),
	})
	expect(article.headline).toBe('Nâng cao hiệu quả truyền thông số')
})

test('a numbered list goes on counting past what stands between, and starts anew where Word does', async () => {
	const { html } = await arrived({
		numbering: wordNumbering,
		body:
			aWordParagraph('Tiêu đề', { style: 'Title' }) +
			aWordParagraph('một', { numId: 1 }) +
			aWordParagraph('hai', { numId: 1 }) +
			aWordParagraph('ghi chú') +
			aWordParagraph('ba', { numId: 1 }) +
			aWordParagraph('chấm', { numId: 2 }) +
			aWordParagraph('bốn khác', { numId: 3 }),
	})
	expect(html).toBe(
		'<ol><li>một</li><li>hai</li></ol><p>ghi chú</p><ol start="3"><li>ba</li></ol><ul><li>chấm</li></ul><ol start="4"><li>bốn khác</li></ol>',
	)
})

test('a picture becomes a media document with description, caption and credit', async () => {
	const picture = await pictureBytes()
	const article = await arrived({
		picture,
		body:
			aWordParagraph('Tiêu đề', { style: 'Title' }) +
			aWordParagraph('Đoạn mở đầu.') +
			aWordPicture('Hai công nhân bên máy biến áp') +
			aWordParagraph('Ca trực đêm. Ảnh: Minh Anh', { style: 'Caption' }),
	})
	const [id = ''] = (article.mediaUsed ?? []).map(String)
	const media = await cms.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
	expect(media).toMatchObject({
		alt: 'Hai công nhân bên máy biến áp',
		caption: 'Ca trực đêm.',
		credit: 'Minh Anh',
		uploadedBy: user.id,
	})
	expect(article.html).toBe(`<p>Đoạn mở đầu.</p><figure data-media="${id}"></figure>`)
})

test('a picture that cannot be used is left out and said so', async () => {
	const { warnings, html } = await arrived({
		picture: Buffer.from('not a picture at all'),
		body:
			aWordParagraph('Tiêu đề', { style: 'Title' }) + aWordPicture('x') + aWordParagraph('Chữ.'),
	})
	expect(warnings).toHaveLength(1)
	expect(html).toBe('<p>Chữ.</p>')
})

describe('a file that cannot be read is refused with what to do, and leaves nothing', () => {
	const oldWord = Buffer.from('d0cf11e0a1b11ae1', 'hex')
	const whole = aWordFile({ body: aWordParagraph('Chữ') })
	test.each([
		['an old .doc', Buffer.concat([oldWord, Buffer.alloc(600)]), /Word kiểu cũ/],
		[
			'a file with a password',
			Buffer.concat([oldWord, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
			/có mật khẩu/,
		],
		['a PDF', Buffer.from('%PDF-1.7 …'), /tệp PDF/],
		['an empty file', new Uint8Array(), /rỗng/],
		['a text', Buffer.from('xin chào'), /không phải tệp Word/],
		['a Word file cut short', whole.subarray(0, whole.length - 40), /bị hỏng/],
		['a table calculation', aWordFile({ body: '', more: { 'xl/workbook.xml': whole } }), /Excel/],
		[
			'a bomb',
			aWordFile({ body: '', more: { 'word/x.xml': new Uint8Array(60 * 1024 * 1024) } }),
			/quá nhiều dữ liệu/,
		],
	])('%s', async (_, bytes, message) => {
		const before = [await countOf('articles'), await countOf('media')]
		await expect(importFile(bytes)).rejects.toThrow(message)
		expect([await countOf('articles'), await countOf('media')]).toEqual(before)
	})

	test('a file whose draft cannot be stored takes its pictures with it', async () => {
		const bytes = aWordFile({
			picture: await pictureBytes(),
			body: aWordParagraph('Tiêu đề', { style: 'Title' }) + aWordPicture('Ảnh'),
		})
		const before = [await countOf('articles'), await countOf('media')]
		const file = { name: 'a.docx', bytes }
		await expect(importWord(cms, { file, user, section: 'khong-co' })).rejects.toThrow()
		expect([await countOf('articles'), await countOf('media')]).toEqual(before)
	})
})
