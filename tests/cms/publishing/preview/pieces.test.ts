import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import type { Person, Unit } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import {
	aPiece,
	approveIt,
	fileNames,
	otherTypes,
	titleField,
	type OtherType,
} from '#tests/support/pieceBuilders.ts'
import { openPressBeside } from '#tests/support/pressBeside.ts'
import { present } from '#tests/support/present.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'

const WORDS = 'Mùa khô này tiết kiệm điện'

let open: TestCms
let press: Awaited<ReturnType<typeof openPressBeside>>
let unit: Unit
let writer: Person

beforeAll(async () => {
	open = await openTestCms()
	press = await openPressBeside(toEditionToken(secret))
	env.publisherUrl = press.url
	unit = await aUnit(open.cms, 'Điện lực Sông Cấm', await aUnit(open.cms, 'Tổng công ty'))
	writer = await aPerson(open.cms, 'contributor', { unit })
})

afterAll(async () => {
	await press.close()
	await open.close()
})

/** A draft of the writer's, with these words as what people know it by. */
function draft(of: OtherType, words = WORDS) {
	return aPiece(open.cms, writer, of, { [titleField(of.collection)]: words, unit: unit.id })
}

const preview = (as: Person | undefined, { collection }: OtherType, id: string) =>
	open.request('GET', `/${collection}/${id}/preview`, as ? { as } : {})

const pageIn = ({ body }: OutsideAnswer): Document => new JSDOM(body.text ?? '').window.document

const ofType = (type: OtherType['type']) => present(otherTypes.find((each) => each.type === type))

/** What a programme shows is seen as an hour of a display, not on a page of the site. */
const typesWithPages = otherTypes.filter(({ type }) => type !== 'programme')

describe.each(typesWithPages)('a draft of $collection', (of) => {
	test('is shown where readers will find it, and says that it is none yet', async () => {
		const { id, media } = await draft(of)
		// Readers get what is written on a banner, which its picture's own text repeats.
		const shown = of.collection === 'banners' ? String(media[0]?.alt) : WORDS
		const answer = await preview(writer, of, id)
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
		const page = pageIn(answer)
		const pictures = [...page.querySelectorAll('main img')].map((image) =>
			image.getAttribute('alt'),
		)
		expect([page.querySelector('body')?.textContent, ...pictures].join(' ')).toContain(shown)
		expect(page.querySelector('body > :first-child')?.textContent).toBe(
			'Bản xem trước – chưa đến với bạn đọc',
		)
	})

	test('is read by its unit and by nobody else, and leaves nothing with the publisher', async () => {
		const words = `Chuyện riêng của tòa soạn về ${of.collection}`
		const { id } = await draft(of, words)
		const editor = await aPerson(open.cms, 'editor', { unit })
		const stranger = await aPerson(open.cms, 'contributor')
		expect((await preview(editor, of, id)).status).toBe(200)
		for (const [person, status] of [
			[stranger, 404],
			[undefined, 401],
		] as const) {
			const answer = await preview(person, of, id)
			expect(answer.status).toBe(status)
			expect(JSON.stringify(answer.body)).not.toContain(words)
		}
		expect(await filesWith(press.dataDir, words)).toEqual([])
		expect(press.publisher.press.store.manifest()).toEqual([])
	})

	test('may be half written', async () => {
		const { id } = await open.cms.create({
			collection: of.collection,
			draft: true,
			depth: 0,
			overrideAccess: false,
			user: writer,
			data: { unit: unit.id },
		})
		expect((await preview(writer, of, id)).status).toBe(200)
	})

	test('says so once readers have it', async () => {
		const approver = await aPerson(open.cms, 'approver')
		const owner = await aPerson(open.cms, 'contributor')
		const { id } = await aPiece(open.cms, owner, of)
		await approveIt(open.cms, { owner, approver }, of, id)
		const page = pageIn(await preview(approver, of, id))
		expect(page.querySelector('.preview-ribbon')?.textContent).toBe(
			'Bản xem trước – bản đã xuất bản',
		)
	})
})

test('files of drafts are shown from where the newsroom keeps them', async () => {
	for (const of of [ofType('infographic'), ofType('clip'), ofType('banner')]) {
		const { id, media } = await draft(of)
		const page = pageIn(await preview(writer, of, id))
		const shown = [...page.querySelectorAll('main img, main video, main source, main track')]
			.flatMap((element) => ['src', 'srcset', 'poster'].map((name) => element.getAttribute(name)))
			.filter((address) => address !== null)
			.join(' ')
		const names = fileNames(media)
		expect(names.filter((name) => shown.includes(`/api/media/file/${name}`))).not.toEqual([])
		expect(shown).not.toMatch(/(^| |,)\/media\//)
	}
})

test('every file of a clip, its poster too, is the newsroom’s to see and nobody else’s', async () => {
	const { media } = await draft(ofType('clip'))
	for (const name of fileNames(media)) {
		const path = `/media/file/${name}`
		expect((await open.request('GET', path, { as: writer })).status).toBe(200)
		expect((await open.request('GET', path)).status).toBe(403)
	}
})
