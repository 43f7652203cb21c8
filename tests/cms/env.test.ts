import { describe, expect, test } from 'vitest'
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

describe('object storage', () => {
	const bucket = { S3_BUCKET: 'ban-tin', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }

	test('is used where a bucket is named, and the key to it', () => {
		expect(parseEnv({}).bucket).toBeUndefined()
		expect(parseEnv(bucket).bucket).toMatchObject({ name: 'ban-tin', pathStyle: false })
		expect(() => parseEnv({ S3_BUCKET: 'ban-tin' })).toThrow(/S3_BUCKET: wants S3_ACCESS_KEY_ID/)
	})

	test('of one’s own has the bucket in the path, unless it is said otherwise', () => {
		const own = { ...bucket, S3_ENDPOINT: 'https://s3.example.vn' }
		expect(parseEnv(own).bucket).toMatchObject({ pathStyle: true, endpoint: own.S3_ENDPOINT })
		expect(parseEnv({ ...own, S3_PATH_STYLE: '0' }).bucket?.pathStyle).toBe(false)
	})
})
