import { expect, test } from 'vitest'
import { fromPlainText } from '#cms/editor/fromPlainText.ts'
import { toBodyHtml } from '#cms/editor/toBodyHtml.ts'

test.each([
	['một\n\nhai\r\nba', '<p>một</p><p>hai</p><p>ba</p>'],
	['  nhiều   khoảng\ttrắng  ', '<p>nhiều khoảng trắng</p>'],
	['1 < 2 & <b>', '<p>1 &#x3C; 2 &#x26; &#x3C;b></p>'],
	['', ''],
])('the plain text %j becomes paragraphs', (text, html) => {
	expect(toBodyHtml(fromPlainText(text))).toBe(html)
})
