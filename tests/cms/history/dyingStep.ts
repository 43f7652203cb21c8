/**
 * Take a step of an article and die by SIGKILL on the way; tests start this as a process of its own.
 *
 *   node tests/cms/history/dyingStep.ts ARTICLE PERSON ACTION SEEN MOMENT
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { openCms } from '#cms/openCms.ts'
import { actions } from '#cms/workflow/steps.ts'
import { takeAction } from '#cms/workflow/takeAction.ts'

const [id = '', person = '', wanted, seen, moment] = process.argv.slice(2)
const action = actions.find((known) => known === wanted)
if (!action) throw new Error(`There is no step ${wanted}`)

const cms = await openCms()
const user = await cms.findByID({
	collection: 'people',
	id: person,
	overrideAccess: true,
	depth: 0,
})
const database = cms.db as unknown as SQLiteAdapter
const die = (): never => {
	process.kill(process.pid, 'SIGKILL')
	throw new Error('Still alive')
}

switch (moment) {
	case 'before the version':
		database.createVersion = die
		break
	case 'before the version is the newest':
		// The statement by which Payload's adapter says so is the only one it makes this way.
		database.execute = die
		break
	case 'before the line':
		cms.collections.articles.config.hooks.afterChange.push(die)
		break
	case 'before the line is taken off':
		cms.collections.history.config.hooks.afterChange.push(die)
		break
	case undefined:
	default:
		throw new Error(`Nobody dies ${moment}`)
}
await takeAction(cms, { collection: 'articles', id, action, user, seen })
