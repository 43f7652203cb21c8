import { expect, test } from 'vitest'
import { whyWeak } from '#cms/collections/people/whyWeak.ts'

const person = { name: 'Nguyễn Thị Hồng', email: 'hong.nguyen@songlam.example' }

test.each(['Mat-khau-2026', 'bốn từ không liên quan', 'thuyền núi đèn lúa', 'x9!kQ2@z'])(
	'“%s” may be a password',
	(password) => {
		expect(whyWeak(password, person)).toBeUndefined()
	},
)

test.each([
	'abc',
	'12345678',
	'87654321',
	'aaaaaaaa',
	'Password123',
	'MatKhau@123',
	'Qwertyuiop',
	'hong.nguyen',
	'nguyen thi hong',
	'Hong.Nguyen@songlam.example',
	'x'.repeat(300),
])('“%s” may not', (password) => {
	expect(whyWeak(password, person)).toBeTruthy()
})
