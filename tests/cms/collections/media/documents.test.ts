import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import type { Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'

let newsroom: TestCms
let writer: Person

beforeAll(async () => {
	newsroom = await openTestCms()
	writer = await aPerson(newsroom.cms, 'contributor')
})
afterAll(() => newsroom.close())

const pdf = Buffer.from(
	'%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

async function uploaded(name: string, bytes: Buffer, fields: Record<string, unknown> = {}) {
	const body = new FormData()
	body.set('file', new File([new Uint8Array(bytes)], name))
	body.set('_payload', JSON.stringify(fields))
	const answer = await newsroom.request('POST', '/media', { as: writer, body })
	expect([answer.status, answer.body.errors]).toEqual([201, undefined])
	const id = answer.body.doc?.id ?? ''
	const media = { collection: 'media', id, depth: 0, overrideAccess: true } as const
	return toPublishedMedia(await newsroom.cms.findByID(media))
}

describe('a document is offered by name', () => {
	test.each([
		['Quy chế an toàn.pdf', {}, 'Quy chế an toàn'],
		['Quy_chế_2026.v2.PDF'.normalize('NFD'), { title: '  ' }, 'Quy chế 2026.v2'],
		['scan0001.pdf', { title: 'Quy chế an toàn' }, 'Quy chế an toàn'],
	])('%s with %j', async (name, fields, title) => {
		const media = await uploaded(name, pdf, fields)
		expect(media).toMatchObject({ kind: 'document', title, duration: null, poster: null })
		expect(media.original).toMatchObject({ mimeType: 'application/pdf', size: pdf.length })
	})
})

test('a picture has no name to be offered by', async () => {
	const media = await uploaded('Ảnh.jpg', await pictureBytes(), { alt: 'Công trường' })
	expect([media.kind, media.title]).toEqual(['image', ''])
})
