import { expect, test } from 'vitest'
import { parseMove } from '#scripts/move/parseMove.ts'

const to = 'mongodb://db1:27017,db2:27017/bantin?replicaSet=rs0'

test('a move names the embedded database, whose folder holds the media, and where it goes', () => {
	const words = ['--from', 'file:/srv/bantin/bantin.db', '--to', to]
	expect(parseMove(words)).toEqual({ dataDir: '/srv/bantin', to })
})

test.each([
	['without --to', ['--from', 'file:/srv/bantin/bantin.db']],
	['from a database that is no file', ['--from', to, '--to', to]],
	['from a copy under another name', ['--from', 'file:/srv/bantin/old.db', '--to', to]],
	[
		'to something that is not MongoDB',
		['--from', 'file:/srv/bantin/bantin.db', '--to', 'postgres://db'],
	],
	[
		'to a server without the name of a database',
		['--from', 'file:/srv/bantin/bantin.db', '--to', 'mongodb://db1:27017,db2:27017/?w=1'],
	],
	['with a word nobody knows', ['--from', 'file:/srv/bantin/bantin.db', '--onto', to]],
])('a move %s is explained, not begun', (_, words) => {
	expect(parseMove(words)).toHaveProperty('problem')
})
