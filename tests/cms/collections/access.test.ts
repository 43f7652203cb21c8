import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	aUnit,
	edit,
	take,
} from '#tests/support/cmsBuilders.ts'
import type { Article, Person, Unit } from '#cms/payload-types.ts'

let open: TestCms
let north: Unit
let village: Unit
let south: Unit
let writer: Person
let stranger: Person
let northEditor: Person
let southEditor: Person
let approver: Person
let administrator: Person
let draft: Article

const SECRET = 'Bản nháp chưa ai được biết'

beforeAll(async () => {
	open = await openTestCms()
	const { cms } = open
	north = await aUnit(cms, 'Điện lực phía Bắc')
	village = await aUnit(cms, 'Đội quản lý xã Đông', north)
	south = await aUnit(cms, 'Điện lực phía Nam')
	writer = await aPerson(cms, 'contributor', { unit: village })
	stranger = await aPerson(cms, 'contributor', { unit: south })
	northEditor = await aPerson(cms, 'editor', { unit: north })
	southEditor = await aPerson(cms, 'editor', { unit: south })
	approver = await aPerson(cms, 'approver')
	administrator = await aPerson(cms, 'administrator')
	draft = await anArticle(cms, writer, { headline: SECRET, unit: village.id })
})

afterAll(() => open.close())

describe('a draft', () => {
	const readers = () => [writer, northEditor, approver, administrator]
	const others = () => [stranger, southEditor]

	test('is read by its writer, the editors of its branch and the board', async () => {
		for (const person of readers()) {
			expect(
				(await open.request('GET', `/articles/${draft.id}?draft=true`, { as: person })).status,
			).toBe(200)
		}
	})

	test.each([
		{ way: 'by its id', path: () => `/articles/${draft.id}` },
		{ way: 'by its id as a draft', path: () => `/articles/${draft.id}?draft=true` },
		{ way: 'in a list', path: () => '/articles?limit=100' },
		{ way: 'in a list of drafts', path: () => '/articles?draft=true&limit=100&depth=2' },
		{
			way: 'by a condition on its headline',
			path: () => '/articles?draft=true&where[headline][like]=nháp',
		},
		{
			way: 'by a condition joined with or',
			path: () => `/articles?draft=true&where[or][0][id][equals]=${draft.id}`,
		},
		{ way: 'in the versions', path: () => '/articles/versions?limit=100' },
		{
			way: 'in the versions by its parent',
			path: () => `/articles/versions?where[parent][equals]=${draft.id}`,
		},
		{ way: 'sorted by its headline', path: () => '/articles?draft=true&sort=headline&limit=100' },
		{ way: 'in the history', path: () => '/history?limit=100' },
	])('is not read by others $way', async ({ path }) => {
		for (const person of others()) {
			const { body } = await open.request('GET', path(), { as: person })
			expect(JSON.stringify(body)).not.toContain(SECRET)
		}
		expect(JSON.stringify((await open.request('GET', path())).body)).not.toContain(SECRET)
	})

	test('is not counted for others', async () => {
		for (const person of others()) {
			const { body } = await open.request('GET', '/articles/count?where[headline][like]=nháp', {
				as: person,
			})
			expect(body.totalDocs).toBe(0)
		}
	})

	test('is not copied by others', async () => {
		for (const person of others()) {
			const { status } = await open.request('POST', `/articles/${draft.id}/duplicate`, {
				as: person,
				body: {},
			})
			expect(status).toBeGreaterThanOrEqual(400)
		}
	})

	test('is changed by its writer and the editors of its branch, and by nobody else', async () => {
		const change = (person: Person) =>
			open.request('PATCH', `/articles/${draft.id}`, {
				as: person,
				body: { standfirst: person.name },
			})
		for (const person of others()) expect((await change(person)).status).toBe(403)
		for (const person of readers()) expect((await change(person)).status).toBe(200)
	})

	test('of a withdrawn piece is not read from its earlier versions', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver, {
			headline: SECRET,
			unit: village.id,
		})
		expect((await open.request('GET', `/articles/${id}`, { as: stranger })).status).toBe(200)
		await take(open.cms, approver, id, 'withdraw')
		expect((await open.request('GET', `/articles/${id}`, { as: stranger })).status).toBe(404)
		const { body } = await open.request('GET', `/articles/versions?where[parent][equals]=${id}`, {
			as: stranger,
		})
		expect(body.docs).toEqual([])
	})

	test('of a published piece is not read by who sees only the published text', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver, { unit: village.id })
		await edit(open.cms, writer, id, { headline: SECRET })
		for (const path of [`/articles/${id}?draft=true`, '/articles?draft=true&limit=100']) {
			const { body } = await open.request('GET', path, { as: stranger })
			expect(JSON.stringify(body)).not.toContain(SECRET)
		}
	})
})

describe('people', () => {
	test.each([
		{ what: 'a higher role', body: { roles: [{ role: 'administrator' }] } },
		{ what: 'another name', body: { name: 'Tổng giám đốc' } },
		{ what: 'another address', body: { email: 'giam-doc@songlam.example' } },
	])('do not give themselves $what', async ({ body }) => {
		for (const person of [writer, northEditor, approver]) {
			await open.request('PATCH', `/people/${person.id}`, { as: person, body })
			const after = await open.cms.findByID({
				collection: 'people',
				id: person.id,
				overrideAccess: true,
				depth: 0,
			})
			expect([after.name, after.email, after.roles?.map(({ role }) => role)]).toEqual([
				person.name,
				person.email,
				person.roles?.map(({ role }) => role),
			])
		}
	})

	test('do not change, make, remove or unlock others unless they are administrators', async () => {
		const made = {
			name: 'Kẻ lạ',
			email: 'la@songlam.example',
			password: PASSWORD,
			roles: [{ role: 'administrator' }],
		}
		for (const person of [writer, northEditor, approver]) {
			const answers = [
				await open.request('PATCH', `/people/${stranger.id}`, {
					as: person,
					body: { password: 'da-bi-doi-mat-khau' },
				}),
				await open.request('POST', '/people', { as: person, body: made }),
				await open.request('DELETE', `/people/${stranger.id}`, { as: person }),
				await open.request('POST', '/people/unlock', {
					as: person,
					body: { email: stranger.email },
				}),
			]
			for (const { status } of answers) expect([403, 404]).toContain(status)
		}
		const bulk = await open.request('PATCH', '/people?where[name][exists]=true', {
			as: writer,
			body: { roles: [{ role: 'administrator' }] },
		})
		expect(bulk.body.docs?.map(({ id }) => id)).toEqual([writer.id])
		const { totalDocs } = await open.cms.count({
			collection: 'people',
			overrideAccess: true,
			where: { 'roles.role': { equals: 'administrator' } },
		})
		expect(totalDocs).toBe(1)
	})

	test('see the names of colleagues and not their addresses', async () => {
		const { body } = await open.request('GET', '/people?limit=100', { as: writer })
		const seen = body.docs?.find(({ id }) => id === stranger.id)
		expect(seen).toMatchObject({ name: stranger.name })
		expect(seen).not.toHaveProperty('email')
		expect(seen?.roles ?? []).toEqual([])
		for (const query of [
			'where[email][like]=songlam',
			'sort=email',
			'where[roles.role][equals]=approver',
		]) {
			const answer = await open.request('GET', `/people?${query}`, { as: writer })
			expect(answer.status).toBeGreaterThanOrEqual(400)
		}
		expect((await open.request('GET', '/people')).status).toBe(403)
	})

	test('can change their own password', async () => {
		const person = await aPerson(open.cms, 'contributor')
		const { status } = await open.request('PATCH', `/people/${person.id}`, {
			as: person,
			body: { password: 'mat-khau-moi-cua-toi' },
		})
		expect(status).toBe(200)
	})

	test('keep an administrator', async () => {
		const body = { roles: [{ role: 'contributor' }] }
		const answer = await open.request('PATCH', `/people/${administrator.id}`, {
			as: administrator,
			body,
		})
		expect(answer.body.errors?.[0]?.reason).toBe('invalid')
		expect(
			(await open.request('DELETE', `/people/${administrator.id}`, { as: administrator })).status,
		).toBe(403)
	})
})

test('nobody registers as the first person over HTTP', async () => {
	const body = { name: 'Kẻ lạ', email: 'dau-tien@songlam.example', password: PASSWORD }
	expect((await open.request('POST', '/people/first-register', { body })).status).toBe(403)
})
