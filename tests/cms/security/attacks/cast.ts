import type { Payload } from 'payload'
import type { Article, Person } from '#cms/payload-types.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson } from '#tests/support/cmsBuilders.ts'
import type { Visitor } from './allowedRoutes.ts'

/** A newsroom under attack, and who is about. */
export interface Cast {
	open: TestCms
	/** Nobody stands behind `anonymous`. */
	people: Record<Exclude<Visitor, 'anonymous'>, Person>
	/** The contributor's. */
	draft: Article
}

/** The word that only stands in the contributor's draft. */
export const SECRET = 'Kế hoạch chưa ai được biết'

/** A real newsroom with one person of each role, and one who only reads. */
export async function openCast(): Promise<Cast> {
	const open = await openTestCms()
	const { cms } = open
	const people = {
		reader: await aReader(cms),
		contributor: await aPerson(cms, 'contributor'),
		editor: await aPerson(cms, 'editor'),
		approver: await aPerson(cms, 'approver'),
		administrator: await aPerson(cms, 'administrator'),
	}
	const draft = await anArticle(cms, people.contributor, { headline: SECRET })
	return { open, people, draft }
}

/** Somebody who may read the site where it is for members, and has no part in the newsroom. */
function aReader(cms: Payload): Promise<Person> {
	return cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: {
			name: 'Bạn đọc',
			email: 'ban-doc@songlam.example',
			password: PASSWORD,
			roles: [],
			readsSite: true,
		},
	})
}
