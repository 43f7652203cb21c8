import { expect, test } from 'vitest'
import type { EntryType } from '#shared/editions/edition.ts'
import { whyText } from '#shared/publishing/whyText.ts'

const names: Partial<Record<`${EntryType} ${string}`, string>> = {
	'article a1': 'Đóng điện trạm 110 kV',
	'article dong-dien': 'Đóng điện trạm 110 kV',
	'section s1': 'An toàn',
	'unit u1': 'Điện lực Huế',
	'tag t1': 'Mùa bão',
	'person p1': 'Lê An',
}
const nameOf = (type: EntryType, key: string) => names[`${type} ${key}`]

test.each([
	[['card', 'a1'], 'Bài “Đóng điện trạm 110 kV” đổi'],
	[['articleBySlug', 'dong-dien'], 'Bài “Đóng điện trạm 110 kV” đổi'],
	[['front', { kind: 'section', id: 's1' }], 'Danh sách chuyên mục “An toàn” đổi'],
	[['newest', { kind: 'unit', id: 'u1' }, 5], 'Danh sách đơn vị “Điện lực Huế” đổi'],
	[['archive', { kind: 'tag', id: 't1' }, 3], 'Trang tin cũ của chủ đề “Mùa bão” đổi'],
	[['newest', 'all', 10], 'Danh sách tất cả các bài đổi'],
	[['sectionBySlug', 'an-toan'], 'Một chuyên mục đổi'],
	[['person', 'p1'], 'Tác giả “Lê An” đổi'],
	[['media', 'm1'], 'Một ảnh hoặc video đổi'],
	[['sections'], 'Danh sách các chuyên mục đổi'],
	[['frontPage'], 'Cách bày trang chủ đổi'],
	[['noticesOn', 'u1'], 'Thông báo khẩn đổi'],
	[['programme', 'p1'], 'Một chương trình phát đổi'],
	[['somethingNewer', 1], 'Nội dung trên trang đổi'],
])('%j is told as “%s”', (question, text) => {
	expect(whyText(JSON.stringify(question), nameOf)).toBe(text)
})

test.each([
	['appears', 'Trang mới xuất hiện'],
	['vanishes', 'Trang không còn nội dung nên được gỡ'],
	['missing', 'Trang còn thiếu nên được vẽ bù'],
	['["card"', 'Nội dung trên trang đổi'],
])('a page that %s says so', (why, text) => {
	expect(whyText(why, nameOf)).toBe(text)
})
