import type { CollectionSlug } from 'payload'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { present } from '#tests/support/present.ts'
import type { Door, Try } from './doors.ts'
import type { Role } from './cast.ts'
import type { Situation } from './stage.ts'

/** Doors that lead round a piece are tried where there is most to win. */
const once: readonly Situation[] = ['draft', 'published']

/** Administrators appoint people and set the rules: what they do there is not a way round. */
const allButAdministrators: readonly Role[] = [
	'anonymous',
	'personWithoutRole',
	'owner',
	'colleague',
	'stranger',
	'editor',
	'otherEditor',
	'approver',
	'textApprover',
	'deputyOfEditor',
	'deputyOfApprover',
	'formerDeputy',
	'deputyOfWriter',
]

/** Doors that do not lead to the piece itself, but to what it depends on. */
export const sideDoors: readonly Door[] = [
	door('create', 'POST', '/articles', ({ word, cast }) => ({
		headline: word,
		section: cast.section.id,
	})),
	door('create with draft=false', 'POST', '/articles?draft=false', ({ word }) => ({
		headline: word,
	})),
	door('create as published', 'POST', '/articles', ({ word }) => ({
		headline: word,
		_status: 'published',
	})),
	door('create as published with draft=true', 'POST', '/articles?draft=true', ({ word }) => ({
		headline: word,
		_status: 'published',
	})),
	door('create with a forged workflow', 'POST', '/articles', ({ word, cast }) => ({
		headline: word,
		state: 'approved',
		approvedHash: 'x',
		owner: cast.people.approver.id,
		publishedAt: '2020-01-01T00:00:00.000Z',
	})),
	door('change the line of history', 'PATCH', '/history?where[seq][greater_than]=0', () => ({
		action: 'approve',
	})),
	door('delete the line of history', 'DELETE', '/history?where[seq][greater_than]=0'),
	door('write a line of history', 'POST', '/history', ({ prop }) => ({
		at: new Date().toISOString(),
		action: 'approve',
		document: prop.id,
	})),
	door('write a comment past its door', 'POST', '/comments', ({ prop, word }) => ({
		documentType: 'articles',
		document: prop.id,
		text: word,
	})),
	door('run the jobs', 'GET', '/payload-jobs/run'),
	door('run the jobs without a limit', 'GET', '/payload-jobs/run?limit=100&allQueues=true'),
	door('run the schedules', 'GET', '/payload-jobs/handle-schedules'),
	door('queue a job', 'POST', '/payload-jobs', ({ prop }) => ({
		taskSlug: 'schedulePublish',
		input: { type: 'publish', doc: { relationTo: 'articles', value: prop.id } },
	})),
	door('change the jobs', 'PATCH', '/payload-jobs?where[id][exists]=true', () => ({
		totalTried: 0,
	})),
	door('delete the jobs', 'DELETE', '/payload-jobs?where[id][exists]=true'),
	door('reorder', 'POST', '/reorder', ({ prop }) => ({
		collectionSlug: 'articles',
		docsToMove: [prop.id],
		newKeyWillBe: 'greater',
		orderableFieldName: '_order',
		target: { id: prop.id, key: 'a0' },
	})),
	door('preferences', 'POST', '/payload-preferences/articles-list', ({ word, prop }) => ({
		value: { word, collection: 'articles', id: prop.id, _status: 'published' },
	})),
	door(
		'preferences as a collection',
		'PATCH',
		'/payload-preferences?where[id][exists]=true',
		() => ({
			value: {},
		}),
	),
	door('lock the piece for a colleague', 'POST', '/payload-locked-documents', ({ prop, cast }) => ({
		document: { relationTo: 'articles', value: prop.id },
		user: { relationTo: 'people', value: cast.people.approver.id },
	})),
	door('GraphQL', 'POST', '/graphql', ({ prop }) => ({
		query: `mutation { updateArticle(id: "${prop.id}", data: { _status: published }) { id } }`,
	})),
	door('people first-register', 'POST', '/people/first-register', ({ word }) => ({
		email: `${word}@songlam.example`,
		password: 'mat-khau-thu-nghiem',
		name: word,
		roles: [{ role: 'administrator' }],
	})),
	{
		...door('people unlock', 'POST', '/people/unlock', ({ cast }) => ({
			email: cast.people.owner.email,
			password: 'mat-khau-thu-nghiem',
		})),
		roles: allButAdministrators,
	},
	person(
		'give oneself a role',
		({ person }) => person?.id ?? 'x',
		() => ({
			roles: [{ role: 'administrator' }],
		}),
	),
	person(
		'become the approver’s deputy',
		({ cast }) => cast.prompter.approver.id,
		(attempt) => ({
			deputies: [
				{
					person: attempt.person?.id ?? attempt.cast.people.stranger.id,
					from: '2020-01-01T00:00:00.000Z',
					until: '2090-01-01T00:00:00.000Z',
				},
			],
		}),
	),
	{
		...door('create an approver', 'POST', '/people', ({ word }) => ({
			name: word,
			email: `${word}@songlam.example`,
			password: 'mat-khau-thu-nghiem',
			roles: [{ role: 'approver' }],
		})),
		roles: allButAdministrators,
		beside: ({ open }) => open.cms.count({ collection: 'people', overrideAccess: true }),
	},
	{
		...door('set the approval’s rules', 'POST', '/globals/approval', () => ({
			articles: { unitReview: { isOn: false }, boardReview: { isOn: false } },
		})),
		roles: allButAdministrators,
		beside: ({ open }) => open.cms.findGlobal({ slug: 'approval', overrideAccess: true, depth: 0 }),
	},
	list(
		'move the unit',
		'units',
		({ cast }) => cast.unitA.id,
		({ cast }) => ({ parent: cast.unitB.id }),
	),
	list(
		'rename the section',
		'sections',
		({ cast }) => cast.section.id,
		({ word }) => ({ name: word }),
	),
	picture('describe the picture', 'PATCH', ({ word }) => ({ alt: word })),
	picture('describe pictures in bulk', 'PATCH', ({ word }) => ({ caption: word })),
	picture('delete the picture', 'DELETE', () => undefined),
	picture('replace the picture', 'PATCH', async ({ word }) => {
		const form = new FormData()
		const bytes = await pictureBytes({ width: 20, height: 20 })
		form.set('file', new File([new Uint8Array(bytes)], `${word}.jpg`, { type: 'image/jpeg' }))
		form.set('_payload', JSON.stringify({ alt: word }))
		return form
	}),
]

function door(
	name: string,
	method: string,
	path: string | ((attempt: Try) => string),
	body?: (attempt: Try) => unknown,
): Door {
	return {
		name,
		situations: once,
		knock: async (attempt) => {
			const { open, person } = attempt
			const { status } = await open.request(
				method,
				typeof path === 'string' ? path : path(attempt),
				{
					...(person ? { as: person } : {}),
					...(body ? { body: await body(attempt) } : {}),
				},
			)
			return status
		},
	}
}

/** A door to what a person is: their roles and whom they trust. */
function person(name: string, id: (attempt: Try) => string, body: (attempt: Try) => unknown): Door {
	return {
		...door(name, 'PATCH', (attempt) => `/people/${id(attempt)}`, body),
		roles: allButAdministrators,
		beside: async ({ open }) => {
			const { docs } = await open.cms.find({
				collection: 'people',
				overrideAccess: true,
				depth: 0,
				pagination: false,
				sort: 'id',
			})
			return docs.map(({ roles, deputies }) => ({ roles, deputies }))
		},
	}
}

function list(
	name: string,
	collection: 'units' | 'sections',
	id: (attempt: Try) => string,
	body: (attempt: Try) => unknown,
): Door {
	return {
		...door(name, 'PATCH', (attempt) => `/${collection}/${id(attempt)}`, body),
		roles: allButAdministrators,
		beside: (attempt) => row(attempt, collection, id(attempt)),
	}
}

/** A door to the picture of the piece. */
function picture(name: string, method: string, body: (attempt: Try) => unknown): Door {
	const id = ({ prop }: Try) => present(prop.cover)
	const path = (attempt: Try) =>
		name.includes('bulk') ? `/media?where[id][equals]=${id(attempt)}` : `/media/${id(attempt)}`
	return {
		name,
		situations: ['draft', 'boardReview', 'scheduled', 'published', 'correctionDraft', 'takenDown'],
		withCover: true,
		knock: door(name, method, path, method === 'DELETE' ? undefined : body).knock,
		beside: (attempt) => row(attempt, 'media', id(attempt)),
	}
}

function row({ open }: Try, collection: CollectionSlug, id: string): Promise<unknown> {
	return open.cms.db.findOne({ collection, where: { id: { equals: id } } })
}
