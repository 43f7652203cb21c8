import { expect, test } from 'vitest'
import { toMail } from '#cms/mail/letter.ts'
import { askedToReview } from '#cms/mail/letters/askedToReview.ts'
import { mentioned } from '#cms/mail/letters/mentioned.ts'
import { published } from '#cms/mail/letters/published.ts'
import { returned } from '#cms/mail/letters/returned.ts'
import { withdrawn } from '#cms/mail/letters/withdrawn.ts'
import { wordingOf } from '#cms/workflow/wording.ts'

const piece = {
	title: '<script>alert("tiêu đề")</script>',
	link: 'http://bantin.songlam.example/admin/collections/articles/1?a=1&b="2"',
	wording: wordingOf('articles'),
}
const reader = { name: '<b>Bình</b>', email: 'binh@songlam.example' }

test('nothing that people wrote becomes markup in a mail', () => {
	const { html } = toMail(
		mentioned(piece, { by: '<i>An</i>', text: '</blockquote><img src="http://x.example/a.png">' }),
		reader,
	)
	expect(html).not.toMatch(/<script|<img|<b>|<i>|b="2"/)
	expect(html).toContain('&lt;script&gt;alert(&quot;tiêu đề&quot;)&lt;/script&gt;')
	expect(html).toContain('&lt;/blockquote&gt;&lt;img src=&quot;')
})

test('a mail loads nothing from anywhere, so nobody learns who has read it', () => {
	const { html } = toMail(returned(piece, { by: 'Trần Bình', reason: 'Thiếu ảnh.' }), reader)
	expect(html).not.toMatch(/<img|<link|@import|url\(|\ssrc=/i)
})

test('the button leads to the piece, and the plain text says the same', () => {
	const plain = {
		title: 'Đóng điện trạm biến áp',
		link: 'http://localhost:3000/admin/x/1',
		wording: wordingOf('articles'),
	}
	const { html, text, subject, to } = toMail(
		askedToReview(plain, {
			by: 'Nguyễn An',
			did: 'submit',
			due: '2026-03-02T03:00:00Z',
			comment: 'Gấp ạ',
		}),
		{ name: 'Trần Bình', email: 'binh@songlam.example' },
	)
	expect(to).toBe('binh@songlam.example')
	expect(subject).toBe('Chờ bạn duyệt: Đóng điện trạm biến áp')
	expect(html).toContain('<a href="http://localhost:3000/admin/x/1"')
	for (const part of [html, text]) {
		expect(part).toContain('Chào Trần Bình,')
		expect(part).toContain('Hạn xử lý: 02/03/2026 10:00.')
		expect(part).toContain('Gấp ạ')
	}
	expect(text).toContain('Đọc và duyệt: http://localhost:3000/admin/x/1')
})

test('a title of many lines cannot add headers to a mail', () => {
	const { subject } = toMail(
		returned(
			{ ...piece, title: `Dòng một\r\nBcc: x@y.example ${'dài '.repeat(100)}` },
			{ by: null, reason: 'x' },
		),
		reader,
	)
	expect(subject).not.toMatch(/[\r\n]/)
	expect(subject.length).toBeLessThanOrEqual(150)
})

test('a programme comes on displays and leaves them, where an article reaches readers', () => {
	const programme = { ...piece, title: 'Ca ba', wording: wordingOf('programmes') }
	const at = '2026-03-02T03:00:00Z'
	expect(published(programme, { at, comment: undefined })).toMatchObject({
		says: ['“Ca ba” đã lên màn hình lúc 02/03/2026 10:00.'],
		because: 'Bạn nhận thư này vì bạn là người soạn chương trình.',
	})
	expect(withdrawn(programme, { by: 'Trần Bình', reason: undefined })).toMatchObject({
		subject: 'Đã rút chương trình: Ca ba',
		says: [
			'Trần Bình đã rút “Ca ba” khỏi màn hình. Màn hình sẽ không phát nữa; bạn có thể sửa và gửi duyệt lại.',
		],
	})
	expect(published({ ...piece, title: 'Ca ba' }, { at, comment: undefined }).says).toEqual([
		'“Ca ba” đã đến với bạn đọc lúc 02/03/2026 10:00.',
	])
})
