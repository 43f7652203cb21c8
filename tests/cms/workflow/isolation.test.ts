import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CollectionSlug } from 'payload'
import { policiesInForce } from '#cms/workflow/policy.ts'
import type { Article, Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aSection, aUnit } from '#tests/support/cmsBuilders.ts'
import { isWhole } from '#tests/support/isWhole.ts'
import { questionsAbout } from './isolation/questions.ts'
import {
	hiddenIds,
	hideSecrets,
	publishOpenPiece,
	SECRET,
	type Insiders,
} from './isolation/secrets.ts'

/** Where not everything is tried, one of every three questions is asked. */
const ASKED_EVERY = 3

/** An id that no piece has. */
const NOBODYS = '01900000-0000-7000-8000-00000000ffff'

let open: TestCms
let insiders: Insiders
let openPiece: Article
const outsiders: Record<string, Person | undefined> = { anonymous: undefined }
const before = new Map<string, string>()

beforeAll(async () => {
	open = await openTestCms()
	const headOffice = await aUnit(open.cms, 'Tổng công ty')
	const unit = await aUnit(open.cms, 'Công ty Truyền tải', headOffice)
	const other = await aUnit(open.cms, 'Công ty Thủy điện', headOffice)
	insiders = {
		owner: await aPerson(open.cms, 'contributor', { unit }),
		editor: await aPerson(open.cms, 'editor', { unit }),
		approver: await aPerson(open.cms, 'approver'),
		unit,
		section: await aSection(open.cms, 'Tin điện'),
	}
	const stranger = await aPerson(open.cms, 'contributor', { unit: other })
	const roleless = await aPerson(open.cms, 'contributor', { unit })
	Object.assign(outsiders, {
		stranger,
		'an editor of another unit': await aPerson(open.cms, 'editor', { unit: other }),
		'a person without role': roleless,
	})
	// Everybody logs in now; who has no role could not do so later.
	for (const as of Object.values(outsiders)) if (as) await open.request('GET', '/people/me', { as })
	await open.cms.update({
		collection: 'people',
		id: roleless.id,
		data: { roles: [] },
		overrideAccess: true,
	})
	openPiece = await publishOpenPiece(open.cms, insiders)
	await anArticle(open.cms, stranger, { headline: 'Bài của người ngoài' })
	const questions = allQuestions().filter((_, place) => isWhole || isInTurn(place))
	for (const question of questions) before.set(question, await asked(question))
	await hideSecrets(open.cms, insiders, openPiece)
}, 300_000)

afterAll(() => open.close())

test('no question about any field, hidden ones included, is answered differently because of a hidden text', async () => {
	const told: string[] = []
	for (const [question, answer] of before) {
		if ((await asked(question)) !== answer) told.push(question)
	}
	expect(told).toEqual([])
	expect(before.size).toBeGreaterThan(isWhole ? 2_000 : 2_000 / ASKED_EVERY)
}, 300_000)

test('the questions find the hidden texts when the right person asks', async () => {
	for (const { collection, title } of policiesInForce()) {
		const question = `/${collection}/count?where[${title}][contains]=${SECRET}`
		const answer = await open.request('GET', question, { as: insiders.editor })
		expect(answer.body.totalDocs).toBe(2)
	}
})

describe('no door answers with a hidden text', () => {
	test.each(['anonymous', 'stranger', 'an editor of another unit', 'a person without role'])(
		'to %s',
		async (who) => {
			const told: string[] = []
			for (const [method, path, body] of await everyDoor()) {
				const as = outsiders[who]
				const answer = await open.request(method, path, { ...(as ? { as } : {}), body })
				const text = JSON.stringify([answer.body, [...answer.headers]])
				if (text.includes(SECRET)) told.push(`${method} ${path}: ${text.slice(0, 300)}`)
			}
			expect(told).toEqual([])
		},
	)
})

test('a hidden piece answers as one that does not exist', async () => {
	const told: string[] = []
	for (const [method, path, body] of await everyDoor()) {
		// Payload says for any id what one may do there, and says it differently where nothing is; who
		// knows a random id of 74 bits was told it.
		if (path.includes('/access/') || !path.includes(hiddenIds.draft)) continue
		for (const [who, as] of Object.entries(outsiders)) {
			const ask = async (address: string) => {
				const answer = await open.request(method, address, { ...(as ? { as } : {}), body })
				return JSON.stringify([answer.status, answer.body]).replaceAll(NOBODYS, hiddenIds.draft)
			}
			const [hidden, none] = [await ask(path), await ask(path.replaceAll(hiddenIds.draft, NOBODYS))]
			if (hidden !== none) told.push(`${who}: ${method} ${path}: ${hidden} / ${none}`)
		}
	}
	expect(told).toEqual([])
})

test('whoever gives a piece the headline of a hidden one gets a number, and no word of it', async () => {
	const as = outsiders.stranger
	const made = await open.request('POST', '/articles', {
		...(as ? { as } : {}),
		body: { headline: 'Kế hoạch' },
	})
	expect(made.body.doc?.slug).toBe('ke-hoach')
	const { body } = await open.request('POST', '/articles', {
		...(as ? { as } : {}),
		body: { headline: 'Bài khác', slug: `ke-hoach-${SECRET}` },
	})
	expect(JSON.stringify(body)).not.toContain('Kế hoạch')
})

/** Collections that may tell of pieces: those under approval, and those about them. */
const telling = (): CollectionSlug[] => [
	...policiesInForce().map(({ collection }) => collection),
	'comments',
	'history',
]

/**
 * Whether a question is among those that are asked where not everything is.
 *
 * Doors come by threes, too: were it the same one of each three, a collection would be asked through one alone.
 */
function isInTurn(place: number): boolean {
	return (place + Math.floor(place / ASKED_EVERY)) % ASKED_EVERY === 0
}

/** Asked by the stranger, whose own piece and whose published ones are among the answers. */
function allQuestions(): string[] {
	const known = { owner: insiders.owner.id, unit: insiders.unit.id }
	return [
		...telling().flatMap((collection) =>
			questionsAbout(open.cms, collection, known).map((question) => `/${collection}${question}`),
		),
		`/articles/${openPiece.id}`,
		`/articles/${openPiece.id}?depth=2&draft=true`,
		`/articles/${openPiece.id}/workflow`,
		`/articles/${openPiece.id}/difference`,
		'/desk',
		'/access',
		'/payload-locked-documents?depth=2',
		`/media?where[unit][equals]=${insiders.unit.id}&depth=2`,
	]
}

/**
 * The answer to the stranger, less what differs from one look to the next.
 *
 * Lists of drafts leave out a published piece while it is corrected, so that one is not asked for:
 * that a correction is under way can be told from it, and nothing of what it says.
 */
async function asked(question: string): Promise<string> {
	const as = outsiders.stranger
	const less = question.includes('?draft=true')
		? `&where[and][0][id][not_equals]=${openPiece.id}`
		: ''
	const { status, body } = await open.request('GET', `${question}${less}`, as ? { as } : {})
	return JSON.stringify([status, body], (key, value: unknown) =>
		key === 'version' && typeof value === 'object' ? { ...value, id: undefined } : value,
	)
}

/** Every door that could lead to a hidden text, with the ids of what is hidden. */
async function everyDoor(): Promise<[method: string, path: string, body?: unknown][]> {
	const versions = await open.cms.findVersions({
		collection: 'articles',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		where: { 'version.headline': { contains: SECRET } },
	})
	const comments = await open.cms.find({ collection: 'comments', overrideAccess: true, depth: 0 })
	const ids = [...Object.values(hiddenIds), openPiece.id]
	const doors: [string, string, unknown?][] = [
		...['/desk', '/access', '/people?depth=2', '/people/me?depth=2', '/media?depth=2'].map(read),
		...['/globals/approval?depth=2', '/globals/approval/versions', '/history/export'].map(read),
		...['/payload-locked-documents?depth=2', '/payload-preferences?depth=2'].map(read),
		...['/payload-jobs?depth=2', '/units?depth=2', '/sections?depth=2', '/edition/manifest'].map(
			read,
		),
		...comments.docs.map(({ id }) => read(`/comments/${id}?depth=2`)),
		...comments.docs.map(({ id }): [string, string] => ['POST', `/comments/${id}/resolve`]),
		...versions.docs.map(({ id }) => read(`/articles/versions/${id}?depth=2`)),
		...versions.docs.map(({ id }): [string, string] => [
			'POST',
			`/articles/versions/${id}?draft=true`,
		]),
	]
	for (const collection of telling()) {
		const list = `/${collection}?depth=2&limit=100`
		const asks = ['', '&draft=true', '&trash=true&draft=true', '&select[headline]=true&draft=true']
		doors.push(...asks.map((more) => read(`${list}${more}`)))
		doors.push(read(`/${collection}/versions?depth=2&limit=100`))
		doors.push(
			read(`${list}&draft=true&where[or][0][id][exists]=true&where[or][1][unit][exists]=true`),
		)
		doors.push(['PATCH', `/${collection}?where[id][exists]=true&draft=true`, { caption: 'x' }])
		doors.push(['DELETE', `/${collection}?where[unit][equals]=${insiders.unit.id}`])
		for (const id of ids) {
			const piece = `/${collection}/${id}`
			const ways = ['', '?draft=true&depth=2', '?trash=true&draft=true', '/workflow', '/preview']
			doors.push(
				...[...ways, '/comments', '/colleagues', '/difference'].map((way) =>
					read(`${piece}${way}`),
				),
			)
			doors.push(['POST', `/${collection}/access/${id}`])
			doors.push(['POST', `${piece}/comments`, { text: 'Cho xem với' }])
			doors.push(['PATCH', `${piece}?draft=true`, { coverCredit: 'x' }])
			doors.push(['DELETE', `${piece}`])
			doors.push(['POST', `${piece}/duplicate`, {}])
			doors.push(['POST', `${piece}/workflow`, { action: 'submit' }])
			doors.push(['POST', `${piece}/workflow`, { action: 'approve', seen: 'x' }])
		}
	}
	return doors
}

function read(path: string): [string, string] {
	return ['GET', path]
}
