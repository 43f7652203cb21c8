import { expect, test } from 'vitest'
import { parseEnv } from '#cms/env.ts'

test.each([
	{ smtp: '', from: '', sender: 'bantin@localhost' },
	{ smtp: 'smtp://127.0.0.1:25', from: '', sender: 'bantin@localhost' },
	{ smtp: 'smtps://mail.songlam.example', from: '', sender: 'bantin@mail.songlam.example' },
	{
		smtp: 'smtp://tin%40songlam.example:x@mail.songlam.example:587',
		from: '',
		sender: 'tin@songlam.example',
	},
	{ smtp: 'smtp://mail.songlam.example', from: 'a@b.example', sender: 'a@b.example' },
])(
	'with SMTP_URL “$smtp” and MAIL_FROM “$from” mail comes from $sender',
	({ smtp, from, sender }) => {
		expect(parseEnv({ SMTP_URL: smtp, MAIL_FROM: from }).mailFrom).toBe(sender)
	},
)

test('a mail server of another kind is refused by name', () => {
	expect(() => parseEnv({ SMTP_URL: 'http://mail.songlam.example' })).toThrow(/SMTP_URL/)
})
