import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle, aUnit, edit } from '#tests/support/cmsBuilders.ts'

let open: TestCms
let company: Unit
let workshop: Unit
let elsewhere: Unit
let writer: Person

beforeAll(async () => {
	open = await openTestCms()
	const headOffice = await aUnit(open.cms, 'Tổng công ty')
	company = await aUnit(open.cms, 'Công ty Bến Thủy', headOffice)
	workshop = await aUnit(open.cms, 'Phân xưởng Khe Bố', company)
	elsewhere = await aUnit(open.cms, 'Công ty Hải Lam', headOffice)
	writer = await aPerson(open.cms, 'contributor', { unit: company })
})

afterAll(() => open.close())

const draftOf = (person: Person, id: string) =>
	open.cms.findByID({
		collection: 'articles',
		id,
		draft: true,
		depth: 0,
		overrideAccess: false,
		user: person,
		disableErrors: true,
	})

test('a piece is its writer’s unit’s where nobody says otherwise', async () => {
	expect(await anArticle(open.cms, writer, { unit: null })).toMatchObject({ unit: company.id })
})

test('a writer writes for their own unit and those below it', async () => {
	const piece = await anArticle(open.cms, writer, { unit: workshop.id })
	expect(piece.unit).toBe(workshop.id)
	await expect(anArticle(open.cms, writer, { unit: elsewhere.id })).rejects.toMatchObject({
		reason: 'forbidden',
	})
	await expect(edit(open.cms, writer, piece.id, { unit: elsewhere.id })).rejects.toMatchObject({
		reason: 'forbidden',
	})
	await expect(edit(open.cms, writer, piece.id, { unit: null })).rejects.toMatchObject({
		reason: 'forbidden',
	})
})

test('the board moves a piece to any unit', async () => {
	const approver = await aPerson(open.cms, 'approver')
	const piece = await anArticle(open.cms, writer, {})
	expect(await edit(open.cms, approver, piece.id, { unit: elsewhere.id })).toMatchObject({
		unit: elsewhere.id,
	})
})

test('colleagues of the branch read a draft and do not write it; others know nothing of it', async () => {
	const piece = await anArticle(open.cms, writer, { unit: workshop.id })
	const colleague = await aPerson(open.cms, 'contributor', { unit: company })
	const below = await aPerson(open.cms, 'contributor', { unit: workshop })
	const outsider = await aPerson(open.cms, 'contributor', { unit: elsewhere })
	const outsideEditor = await aPerson(open.cms, 'editor', { unit: elsewhere })
	expect(await draftOf(colleague, piece.id)).not.toBeNull()
	expect(await draftOf(below, piece.id)).not.toBeNull()
	expect(await draftOf(outsider, piece.id)).toBeNull()
	expect(await draftOf(outsideEditor, piece.id)).toBeNull()
	await expect(
		edit(open.cms, colleague, piece.id, { headline: 'Không phải bài của tôi' }),
	).rejects.toMatchObject({ status: 403 })
})

test('roles in different units reach into each of them', async () => {
	const person = await open.cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: {
			name: 'Người hai vai',
			email: 'hai-vai@songlam.example',
			password: 'Mat-khau-dai-1',
			roles: [
				{ role: 'contributor', unit: elsewhere.id },
				{ role: 'editor', unit: workshop.id },
			],
		},
	})
	const inWorkshop = await anArticle(open.cms, writer, { unit: workshop.id })
	const inCompany = await anArticle(open.cms, writer, { unit: company.id })
	expect(await edit(open.cms, person, inWorkshop.id, { standfirst: 'Đã biên tập.' })).toMatchObject(
		{
			standfirst: 'Đã biên tập.',
		},
	)
	expect(await draftOf(person, inCompany.id)).toBeNull()
	expect(await anArticle(open.cms, person, { unit: elsewhere.id })).toMatchObject({
		unit: elsewhere.id,
	})
})

test('a copy of another unit’s piece is one’s own unit’s', async () => {
	const approver = await aPerson(open.cms, 'approver')
	const { id } = await aPublishedArticle(open.cms, approver, await aPerson(open.cms, 'approver'), {
		unit: (await aUnit(open.cms)).id,
	})
	const copy = await open.cms.duplicate({
		collection: 'articles',
		id,
		depth: 0,
		overrideAccess: false,
		user: writer,
	})
	expect(copy).toMatchObject({ unit: company.id, state: 'draft', owner: writer.id })
})
