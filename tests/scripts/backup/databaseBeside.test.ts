import { expect, test } from 'vitest'
import { databaseBeside } from '#scripts/backup/drill/databaseBeside.ts'

test.each([
	['mongodb://127.0.0.1:27017/bantin', 'mongodb://127.0.0.1:27017/drill'],
	['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/drill'],
	['mongodb://a:1,b:2/bantin?replicaSet=rs0', 'mongodb://a:1,b:2/drill?replicaSet=rs0'],
	['mongodb+srv://kho.example/bantin', 'mongodb+srv://kho.example/drill'],
	// The account is looked for where it was made, not in the database of the drill.
	['mongodb://toa:soan@a:1/bantin', 'mongodb://toa:soan@a:1/drill?authSource=bantin'],
	[
		'mongodb://toa:soan@a:1/bantin?replicaSet=rs0',
		'mongodb://toa:soan@a:1/drill?replicaSet=rs0&authSource=bantin',
	],
	[
		'mongodb://toa:soan@a:1/bantin?authSource=admin',
		'mongodb://toa:soan@a:1/drill?authSource=admin',
	],
	// Without a database MongoDB looks for the account in its own, then as now.
	['mongodb://toa:soan@a:1/', 'mongodb://toa:soan@a:1/drill'],
	[
		'mongodb://CN=toa@a:1/bantin?authMechanism=MONGODB-X509',
		'mongodb://CN=toa@a:1/drill?authMechanism=MONGODB-X509',
	],
])('beside %s: %s', (address, beside) => {
	expect(databaseBeside(address, 'drill')).toBe(beside)
})
