import { APIError } from 'payload'
import { openNewsImport } from '#cms/importing/news/openNewsImport.ts'
import { expireDue } from '#cms/workflow/expireDue.ts'
import type { Article, Person } from '#cms/payload-types.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'
import type { Door, Try } from './doors.ts'

/** The Local API with a person in it, as a hook or a script would use it; and the machine's own ways. */
export const localDoors: readonly Door[] = [
	local('Local API edit', ({ open, person, prop, word }) =>
		open.cms.update({
			collection: 'articles',
			id: prop.id,
			data: { standfirst: word },
			overrideAccess: false,
			...inNameOf(person),
		}),
	),
	local('Local API status published', ({ open, person, prop, word }) =>
		open.cms.update({
			collection: 'articles',
			id: prop.id,
			data: { standfirst: word, _status: 'published' },
			overrideAccess: false,
			...inNameOf(person),
		}),
	),
	local('Local API status published without access', ({ open, person, prop, word }) =>
		open.cms.update({
			collection: 'articles',
			id: prop.id,
			data: { standfirst: word, _status: 'published' },
			draft: false,
			overrideAccess: true,
			...inNameOf(person),
		}),
	),
	local(
		'Local API edit without access',
		({ open, person, prop, word }) =>
			open.cms.update({
				collection: 'articles',
				id: prop.id,
				data: { standfirst: word },
				draft: false,
				overrideAccess: true,
				user: person,
			}),
		'people',
	),
	local('Local API create published', ({ open, person, word }) =>
		open.cms.create({
			collection: 'articles',
			data: { headline: word, _status: 'published' } as Article,
			draft: false,
			overrideAccess: true,
			...inNameOf(person),
		}),
	),
	local('Local API duplicate as published', ({ open, person, prop, word }) =>
		open.cms.duplicate({
			collection: 'articles',
			id: prop.id,
			data: { standfirst: word, _status: 'published' },
			draft: false,
			overrideAccess: true,
			...inNameOf(person),
		}),
	),
	local('Local API restore', async ({ open, person, prop }) => {
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			limit: 1,
			sort: 'createdAt',
			where: { parent: { equals: prop.id } },
		})
		return open.cms.restoreVersion({
			collection: 'articles',
			id: String(docs[0]?.id),
			overrideAccess: true,
			...inNameOf(person),
		})
	}),
	local('Local API with a step in its context', ({ open, person, prop, word }) =>
		open.cms.update({
			collection: 'articles',
			id: prop.id,
			data: { standfirst: word, _status: 'published' },
			overrideAccess: false,
			...inNameOf(person),
			context: JSON.parse(
				`{"bantin.workflow.step":{"collection":"articles","id":null,"hash":null,"set":{"_status":"published"}}}`,
			) as Record<string, unknown>,
		}),
	),
	machine('scheduled job', async ({ open, prop, person }) => {
		const queued = open.cms.jobs.queue({
			task: 'schedulePublish' as never,
			input: {
				type: 'publish',
				doc: { relationTo: 'articles', value: prop.id },
				user: person?.id,
			} as never,
		})
		// Nobody has made a task of this name: MongoDB does not even keep it.
		await queued.catch(() => undefined)
		await open.cms.jobs.run({ limit: 10 })
		await open.cms.db.deleteMany({ collection: 'payload-jobs', where: {} })
	}),
	machine('clock', async ({ open }) => {
		await publishDue(open.cms, new Date())
		await expireDue(open.cms, new Date())
	}),
	machine('import of drafts', async ({ open, word, cast }) => {
		const section = cast.section.slug
		const take = await openNewsImport(open.cms, { mode: 'drafts', section, now: new Date() })
		await take(JSON.stringify({ id: word, title: word, body: word, _status: 'published' }))
	}),
]

/** The person a call is made for; nobody where there is none. */
function inNameOf(person: Person | undefined): { user?: Person } {
	return person ? { user: person } : {}
}

function local(
	name: string,
	write: (attempt: Try) => Promise<unknown>,
	who: 'everybody' | 'people' = 'everybody',
): Door {
	return {
		name,
		knock: async (attempt) => {
			if (who === 'people' && !attempt.person) return 403
			try {
				await write(attempt)
				return 200
			} catch (error) {
				if (error instanceof APIError) return error.status
				throw error
			}
		},
	}
}

/** What the machine does of itself is the same whoever looks on. */
function machine(name: string, work: (attempt: Try) => Promise<void>): Door {
	return { ...local(name, work), roles: ['anonymous'] }
}
