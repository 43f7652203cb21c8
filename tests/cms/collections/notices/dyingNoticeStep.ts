/**
 * Send an urgent notice and die by SIGKILL on the way; tests start this as a process of its own.
 *
 *   node tests/cms/collections/notices/dyingNoticeStep.ts NOTICE PERSON MOMENT
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { takeNoticeStep } from '#cms/collections/notices/takeNoticeStep.ts'
import { openCms } from '#cms/openCms.ts'

const [id = '', person = '', moment] = process.argv.slice(2)

const cms = await openCms()
const user = await cms.findByID({
	collection: 'people',
	id: person,
	overrideAccess: true,
	depth: 0,
})
const { client } = cms.db as unknown as SQLiteAdapter
const write = client.batch.bind(client)
const die = (): never => {
	process.kill(process.pid, 'SIGKILL')
	throw new Error('Still alive')
}

switch (moment) {
	case 'before the write':
		client.batch = die
		break
	case 'after the write':
		client.batch = async (...statements) => {
			await write(...statements)
			return die()
		}
		break
	case undefined:
	default:
		throw new Error(`Nobody dies ${moment}`)
}
await takeNoticeStep(cms, { id, action: 'send', user })
