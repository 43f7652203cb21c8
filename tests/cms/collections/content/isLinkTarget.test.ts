import { expect, test } from 'vitest'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'

test.each([
	'/bai-viet/an-toan-la-tren-het/',
	'/',
	'/tim-kiem/?q=an+toàn',
	'https://www.example.vn/hop-thu?muc=1#dau',
	'http://vanphong.example/',
	'',
	null,
	undefined,
])('a click may lead to %j', (address) => {
	expect(isLinkTarget(address)).toBe(true)
})

test.each([
	'//elsewhere.example/',
	'/\\elsewhere.example/',
	'/\t/elsewhere.example/',
	'\\\\elsewhere.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'mailto:toasoan@example.vn',
	'bai-viet/an-toan/',
	'https://',
	'https://elsewhere.example/hai chữ',
	42,
])('a click may not lead to %j', (address) => {
	expect(isLinkTarget(address)).toMatch(/^Địa chỉ phải bắt đầu bằng https:\/\//)
})

test('an address nobody could have chosen is too long', () => {
	expect(isLinkTarget(`/${'a'.repeat(500)}`)).toMatch(/dài quá 500 ký tự/)
})
