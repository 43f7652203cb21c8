import type { OutsideRequest } from '#tests/support/cms.ts'
import type { Door, Try } from './doors.ts'
import type { Situation } from './stage.ts'

const everPublished: readonly Situation[] = [
	'published',
	'correctionDraft',
	'correctionReview',
	'withdrawn',
	'takenDown',
]

/** Where doors that are spellings of one another are told apart, if anywhere. */
const telling: readonly Situation[] = ['draft', 'boardReview', 'scheduled', 'published']

const spellings = [
	'edit as draft',
	'edit with draft=false',
	'edit past a lock',
	'status draft',
	'no unit',
	'duplicate with draft=false',
	'bulk edit with draft=false',
	'delete as trash',
]

/** Payload's own doors to a piece. */
export const restDoors: readonly Door[] = everyDoor().map((each) =>
	spellings.includes(each.name) ? { ...each, situations: telling } : each,
)

function everyDoor(): readonly Door[] {
	return [
		patch('edit', '', ({ word }) => ({ standfirst: word })),
		patch('edit as draft', '?draft=true', ({ word }) => ({ standfirst: word })),
		patch('edit with draft=false', '?draft=false', ({ word }) => ({ headline: word })),
		patch('autosave', '?draft=true&autosave=true', ({ word }) => ({ headline: word })),
		patch('edit past a lock', '?overrideLock=true', ({ word }) => ({ standfirst: word })),
		patch('status draft', '', ({ word }) => ({ _status: 'draft', standfirst: word })),
		patch('status draft with draft=false', '?draft=false', ({ word }) => ({
			_status: 'draft',
			standfirst: word,
		})),
		patch('forged workflow', '', ({ word, person }) => ({
			standfirst: word,
			state: 'published',
			owner: person?.id,
			lastEditedBy: null,
			writers: '',
			approvals: '[]',
			approvedHash: 'x',
			claim: null,
			returned: null,
			publishedAt: '2020-01-01T00:00:00.000Z',
			releasedAt: '2020-01-01T00:00:00.000Z',
			formerSlugs: ['muon-duong'],
			importId: 'x',
		})),
		patch('another unit', '', ({ word, cast }) => ({ standfirst: word, unit: cast.unitB.id })),
		patch('no unit', '', ({ word }) => ({ standfirst: word, unit: null })),
		patch('un-trash', '?trash=true', () => ({ deletedAt: null })),
		patch('status published', '', ({ word }) => ({ _status: 'published', standfirst: word })),
		patch('status published as draft', '?draft=true', ({ word }) => ({
			_status: 'published',
			standfirst: word,
		})),
		patch('status published as autosave', '?draft=true&autosave=true', ({ word }) => ({
			_status: 'published',
			standfirst: word,
		})),
		patch('all locales published', '?publishAllLocales=true', ({ word }) => ({ standfirst: word })),
		patch('all locales unpublished', '?unpublishAllLocales=true', ({ word }) => ({
			standfirst: word,
		})),
		patch('one locale published', '?publishSpecificLocale=vi', ({ word }) => ({
			standfirst: word,
		})),
		patch('trash', '', ({ word }) => ({ deletedAt: '2026-01-01T00:00:00.000Z', standfirst: word })),
		bulk('bulk edit', '', ({ word }) => ({ standfirst: word })),
		bulk('bulk edit with draft=false', '&draft=false', ({ word }) => ({ standfirst: word })),
		bulk('bulk publish', '', ({ word }) => ({ _status: 'published', standfirst: word })),
		bulk('bulk trash', '', () => ({ deletedAt: '2026-01-01T00:00:00.000Z' })),
		door('delete', 'DELETE', ({ prop }) => `/articles/${prop.id}`),
		door('delete as trash', 'DELETE', ({ prop }) => `/articles/${prop.id}?trash=true`),
		door('bulk delete', 'DELETE', ({ prop }) => `/articles?where[id][equals]=${prop.id}`),
		copy('duplicate', '', ({ word }) => ({ standfirst: word })),
		copy('duplicate with draft=false', '?draft=false', ({ word }) => ({ standfirst: word })),
		copy('duplicate as published', '?draft=false', ({ word }) => ({
			_status: 'published',
			standfirst: word,
		})),
		copy('duplicate with a forged workflow', '?draft=false', ({ word, prop }) => ({
			id: prop.id,
			state: 'published',
			publishedAt: '2020-01-01T00:00:00.000Z',
			standfirst: word,
		})),
		restore('restore a draft', '', 'draft'),
		restore('restore a draft with draft=false', '?draft=false', 'draft'),
		restore('restore a draft as draft', '?draft=true', 'draft'),
		{ ...restore('restore what was published', '', 'published'), situations: everPublished },
		{
			...restore('restore what was published as draft', '?draft=true', 'published'),
			situations: everPublished,
		},
	]
}

function door(
	name: string,
	method: string,
	path: (attempt: Try) => string | Promise<string>,
	body?: (attempt: Try) => unknown,
): Door {
	return {
		name,
		knock: async (attempt) => {
			const request: OutsideRequest = {
				...(attempt.person ? { as: attempt.person } : {}),
				...(body ? { body: body(attempt) } : {}),
			}
			return (await attempt.open.request(method, await path(attempt), request)).status
		},
	}
}

function patch(name: string, query: string, body: (attempt: Try) => unknown): Door {
	return door(name, 'PATCH', ({ prop }) => `/articles/${prop.id}${query}`, body)
}

function bulk(name: string, query: string, body: (attempt: Try) => unknown): Door {
	const path = ({ prop }: Try) => `/articles?where[id][equals]=${prop.id}${query}`
	return door(name, 'PATCH', path, body)
}

function copy(name: string, query: string, body: (attempt: Try) => unknown): Door {
	return door(name, 'POST', ({ prop }) => `/articles/${prop.id}/duplicate${query}`, body)
}

/** The oldest version of the kind, which is another text than the one that stands. */
function restore(name: string, query: string, status: 'draft' | 'published'): Door {
	return door(name, 'POST', async ({ open, prop }) => {
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			limit: 1,
			sort: 'createdAt',
			where: {
				and: [{ parent: { equals: prop.id } }, { 'version._status': { equals: status } }],
			},
		})
		return `/articles/versions/${docs[0]?.id}${query}`
	})
}
