/**
 * Give this test file a data folder and a database of its own, before anything of the CMS is loaded.
 *
 * Settings are read once, when the first module of the CMS is imported; so this is imported first.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(tmpdir(), 'bantin-cms-'))

process.env.BANTIN_DATA = folder
process.env.PAYLOAD_SECRET = 'a secret that only tests know of'
process.env.EDITION_TOKEN = ''
process.env.PUBLISHER_URL = ''
process.env.SMTP_URL = ''
process.env.MAIL_FROM = ''
process.env.DATABASE_URL = testDatabase()

function testDatabase(): string {
	if (process.env.BANTIN_TEST_DATABASE !== 'mongodb') return ''
	const server = process.env.MONGODB_URL
	if (!server)
		throw new Error('BANTIN_TEST_DATABASE=mongodb needs MONGODB_URL; use npm run test:mongodb')
	const url = new URL(server)
	// One for each worker, emptied by `close`: its hundreds of indexes take longer than most tests.
	const name = `bantin_${process.ppid}_${process.env.VITEST_POOL_ID}`
	url.pathname = `/${name}`
	// The server knows by it whom a fault is meant for.
	url.searchParams.set('appName', name)
	return url.href
}
