import { describe, expect, test } from 'vitest'
import { anArticle } from '#tests/support/cmsBuilders.ts'
import { SECRET, type Cast } from './cast.ts'

/** What ends a statement, a string or a path in one database or the other. */
const injections = [
	"x' OR '1'='1",
	"x') OR 1=1 --",
	"') UNION SELECT hash FROM people --",
	"%' OR headline LIKE '%",
	'{"$gt":""}',
	'x\u0000y',
	'\\',
]

const operators = [
	'equals',
	'in',
	'like',
	'contains',
	'not_like',
	'all',
	'near',
	'within',
	'intersects',
]

const paths = ['id', 'headline', 'body.root.children', 'owner', 'byline.penName']

/** Fields of an account that are nobody's to know. */
const hiddenFields = ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'lockUntil', 'email']

/** What can be asked of lists. */
export function testQuestions(cast: () => Cast): void {
	const asked = async (path: string) =>
		cast().open.request('GET', path, { as: cast().people.editor })

	describe('CVE-2026-25544, CVE-2026-105845, CVE-2026-105856, CVE-2026-63316: no question becomes a statement', () => {
		test.each(paths)('in a value of %s', async (path) => {
			const told: string[] = []
			for (const operator of operators) {
				for (const value of injections) {
					const question = `/articles?draft=true&where[${path}][${operator}]=${encodeURIComponent(value)}`
					const { status, body } = await asked(question)
					if (status >= 500 || (operator !== 'not_like' && (body.totalDocs ?? 0) > 0))
						told.push(`${status} ${question}`)
				}
			}
			expect(told).toEqual([])
		})

		test('in the name of a field, of an operator, of an order or of a part', async () => {
			const told: string[] = []
			for (const value of injections.map(encodeURIComponent)) {
				const questions = [
					`where[${value}][equals]=1`,
					`where[body.${value}][equals]=1`,
					`where[headline][${value}]=1`,
					`where[or][0][${value}][in]=1`,
					`sort=${value}`,
					`sort=body.${value}`,
					`select[${value}]=true&where[id][equals]=x`,
					`populate[people][${value}]=true&where[id][equals]=x`,
					`joins[${value}][where][id][equals]=x&where[id][equals]=x`,
					`locale=${value}&where[id][equals]=x`,
				]
				for (const question of questions) {
					const { status, body } = await asked(`/articles?draft=true&${question}`)
					const hasFound = question.startsWith('where[') && (body.totalDocs ?? 0) > 0
					if (status >= 500 || hasFound) told.push(`${status} ${question}`)
				}
			}
			expect(told).toEqual([])
			const { totalDocs } = await cast().open.cms.count({
				collection: 'articles',
				overrideAccess: true,
			})
			expect(totalDocs).toBeGreaterThan(0)
		})
	})

	test.each<Record<string, string>>([
		{},
		{ 'X-HTTP-Method-Override': 'GET' },
		{ 'X-Payload-HTTP-Method-Override': 'GET' },
	])('a body that breaks off is no fault of the server (%o)', async (headers) => {
		const { status, body } = await cast().open.request('POST', '/articles', {
			as: cast().people.editor,
			headers: { ...headers, 'Content-Type': 'application/json' },
			body: new TextEncoder().encode('{"headline": "Bài đang'),
		})
		expect([status, body.errors?.[0]?.reason]).toEqual([400, 'invalid'])
		expect(body.errors?.[0]?.message).toContain('Không đọc được yêu cầu')
	})

	test('CVE-2026-105805, CVE-2026-105852, CVE-2026-27886, CVE-2024-56143: no filter and no order tells what a field hides', async () => {
		const { open, people } = cast()
		const victim = await open.cms.findByID({
			collection: 'people',
			id: people.contributor.id,
			overrideAccess: true,
			showHiddenFields: true,
			depth: 0,
		})
		const told: string[] = []
		for (const field of hiddenFields) {
			const truth = String(Reflect.get(victim, field) ?? 'x')
			for (const [list, path] of [
				['people', field],
				['articles', `owner.${field}`],
				['articles', `byline.person.${field}`],
				['media', `uploadedBy.${field}`],
			] as const) {
				const ask = async (value: string) => {
					const question = `/${list}/count?where[${path}][like]=${encodeURIComponent(value)}`
					const { status, body } = await open.request('GET', question, { as: people.editor })
					return `${status} ${body.totalDocs}`
				}
				if ((await ask(truth.slice(0, 6))) !== (await ask('zzzzzz'))) told.push(`${list} ${path}`)
			}
			const sorted = await open.request('GET', `/people?sort=${field}&limit=100`, {
				as: people.editor,
			})
			const turned = await open.request('GET', `/people?sort=-${field}&limit=100`, {
				as: people.editor,
			})
			const ids = (answer: typeof sorted) => answer.body.docs?.map(({ id }) => id).join()
			if (sorted.status === 200 && ids(sorted) !== ids(turned)) told.push(`sort ${field}`)
		}
		expect(told).toEqual([])
	})

	test('CVE-2026-55468: nobody reads a draft through a door for insiders', async () => {
		const { open, people, draft } = cast()
		const told: string[] = []
		for (const as of [undefined, people.reader]) {
			for (const path of [
				'/articles?draft=true&limit=100&depth=2',
				`/articles/${draft.id}?draft=true`,
				`/articles/${draft.id}/preview`,
				'/articles/versions?limit=100&depth=2',
				'/articles?trash=true&draft=true',
				'/history?limit=100',
			]) {
				const { body } = await open.request('GET', path, as ? { as } : {})
				if (JSON.stringify(body).includes(SECRET)) told.push(path)
			}
		}
		expect(told).toEqual([])
	})

	test('questions that cost too much are refused with a sentence', async () => {
		await anArticle(cast().open.cms, cast().people.editor)
		const where = Array.from({ length: 200 }, (_, index) => `where[or][${index}][id][equals]=x`)
		const { status, body } = await asked(`/articles?${where.join('&')}`)
		expect([status, body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
		expect((await asked('/articles?depth=99&limit=1')).status).toBe(200)
		for (const list of ['articles', 'payload-locked-documents', 'payload-preferences']) {
			for (const limit of ['0', '100000', 'x']) {
				expect((await asked(`/${list}?limit=${limit}&pagination=false`)).body.limit).toBe(100)
			}
		}
	})

	test('CVE-2026-105844: keys that reach into every object change nothing', async () => {
		const { open, people, draft } = cast()
		const poison = JSON.parse(
			'{"__proto__":{"stained":true},"constructor":{"prototype":{"stained":true}}}',
		) as object
		const answers = [
			await open.request('PATCH', `/articles/${draft.id}?draft=true`, {
				as: people.contributor,
				body: { ...poison, source: poison },
			}),
			await open.request('POST', '/people/login', { body: poison }),
			await open.request('POST', '/payload-preferences/bang', {
				as: people.contributor,
				body: { value: poison },
			}),
			await open.request(
				'GET',
				'/articles?where[__proto__][stained]=true&where[constructor][prototype]=1',
				{ as: people.contributor },
			),
		]
		for (const { status } of answers) expect(status).toBeLessThan(500)
		expect(Reflect.get({}, 'stained')).toBeUndefined()
	})
}
