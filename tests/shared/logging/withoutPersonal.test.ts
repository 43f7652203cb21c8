import { expect, test } from 'vitest'
import { withoutPersonal } from '#shared/logging/withoutPersonal.ts'

test.each([
	{
		of: 'an address of a person',
		line: 'No such user: an.nguyen@songlam.example',
		secret: 'an.nguyen',
	},
	{
		of: 'an address with marks',
		line: '{"msg":"Thư cho hiền@điện-lực.vn chưa gửi được"}',
		secret: 'hiền@',
	},
	{
		of: 'the password of a database',
		line: 'Cannot reach mongodb://bantin:Mat-khau-1@db.example/bantin',
		secret: 'Mat-khau-1',
	},
	{ of: 'a session', line: 'cookie eyJhbGciOi.eyJpZCI6.c2ln-x', secret: 'eyJpZCI6' },
	{ of: 'a token at a door', line: 'authorization: Bearer 0a1b2c3d4e5f', secret: '0a1b2c3d4e5f' },
	{ of: 'a password in an object', line: '{"password":"Mat-khau-1"}', secret: 'Mat-khau-1' },
	{
		of: 'a password in quotes',
		line: '{"msg":"{\\"password\\":\\"Mat-khau-1\\"}"}',
		secret: 'Mat',
	},
	{
		of: 'what a refused query would have written',
		line: '{"message":"Failed query: insert into people\\nparams: an,Nguyễn An,$2b$10","type":"Error"}',
		secret: 'Nguyễn An',
	},
	{
		of: 'a key that was taken',
		line: 'E11000 duplicate key error dup key: { email: "an" }',
		secret: '"an"',
	},
	{ of: 'where a reader sits', line: 'read ECONNRESET 10.20.30.40', secret: '10.20.30.40' },
])('the log holds not $of', ({ line, secret }) => {
	expect(line).toContain(secret)
	expect(withoutPersonal(line)).not.toContain(secret)
})

test.each([
	'{"level":"error","err":{"code":"SQLITE_FULL","message":"database or disk is full"}}',
	'{"event":"answered","request":"0191-aa","path":"/api/articles/0191","status":200,"milliseconds":12}',
	'{"msg":"connect ECONNREFUSED 127.0.0.1:27017"}',
	'at Object.<anonymous> (file:///srv/bantin/cms/startCms.ts:30:9)',
	'payload@3.90.1',
])('what operators need stays: %s', (line) => {
	expect(withoutPersonal(line)).toBe(line)
})

test('a line as long as a whole article is looked through', () => {
	const line = `${'điện'.repeat(15_000)} an@songlam.example`
	expect(withoutPersonal(line)).toBe(`${'điện'.repeat(15_000)} ‹mail›`)
})

test('a line that held a secret is still an object', () => {
	const told = { err: { message: 'insert\nparams: an@x.vn,"Nguyễn An"', stack: 'Error\n  at x' } }
	const line = withoutPersonal(JSON.stringify(told))
	expect(line).not.toContain('Nguyễn')
	expect(JSON.parse(line)).toMatchObject({ err: { stack: 'Error\n  at x' } })
})
