import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aPublishedArticle } from '#tests/support/cmsBuilders.ts'
import { env } from '#cms/env.ts'
import type { Media, Person } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { revisionAt } from '#cms/publishing/revision.ts'
import { secret } from '#cms/secret.ts'
import { entriesSchema, manifestSchema } from '#shared/editions/edition.ts'

let open: TestCms
let writer: Person
let approver: Person

const now = () => new Date()
const MINUTE_MS = 60_000
const publisher = { Authorization: `Bearer ${toEditionToken(secret)}` }

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor', { name: 'Lê Thị Sông' })
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

async function aPicture(alt = 'Công nhân kéo dây'): Promise<Media> {
	// The smallest picture there is: one white pixel.
	const pixel =
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
	const data = Buffer.from(pixel, 'base64')
	return open.cms.create({
		collection: 'media',
		overrideAccess: true,
		depth: 0,
		data: { alt },
		file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
	})
}

describe("the edition's door", () => {
	const doors: { method: string; path: string; body?: unknown }[] = [
		{ method: 'GET', path: '/edition/manifest' },
		{ method: 'POST', path: '/edition/manifest', body: { entries: [] } },
		{ method: 'POST', path: '/edition/entries', body: { entries: [] } },
		{ method: 'GET', path: '/edition/media/anh.png' },
	]

	test.each(doors)(
		'$method $path opens to nobody without the token',
		async ({ method, path, body }) => {
			for (const headers of [
				{ Authorization: '' },
				{ Authorization: 'Bearer ' },
				{ Authorization: 'Bearer wrong' },
				{ Authorization: toEditionToken(secret) },
			]) {
				const answer = await open.request(method, path, { headers, body })
				expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([401, 'unauthorized'])
			}
			expect((await open.request(method, path, { as: approver, body })).status).toBe(401)
		},
	)

	test('answers 304 as long as nothing has changed, and not longer', async () => {
		const later = new Date(Date.now() + MINUTE_MS)
		const revision = await revisionAt(open.cms, later)
		expect(revision).not.toBeNull()
		expect(await revisionAt(open.cms, later)).toBe(revision)
		await aPublishedArticle(open.cms, writer, approver)
		expect(await revisionAt(open.cms, now())).toBeNull()
		expect(await revisionAt(open.cms, new Date(Date.now() + MINUTE_MS))).not.toBe(revision)
	})

	test('changes its revision when an article runs out of time, though nobody wrote anything', async () => {
		const expireAt = Date.now() + 10 * MINUTE_MS
		await aPublishedArticle(open.cms, writer, approver, {
			expireAt: new Date(expireAt).toISOString(),
		})
		const before = await revisionAt(open.cms, new Date(expireAt - 1))
		expect(await revisionAt(open.cms, new Date(expireAt + 1))).not.toBe(before)
	})

	test('answers over HTTP what the contract says', async () => {
		const manifest = await open.request('GET', '/edition/manifest', { headers: publisher })
		expect(manifest.status).toBe(200)
		const { entries } = manifestSchema.parse(manifest.body)
		const asked = entries.filter(({ type }) => type === 'article').slice(0, 3)
		const answer = await open.request('POST', '/edition/entries', {
			headers: publisher,
			body: { entries: asked },
		})
		expect(asked.length).toBeGreaterThan(0)
		expect(entriesSchema.parse(answer.body).entries).toHaveLength(asked.length)
		const tooMany = Array.from({ length: 201 }, () => asked[0])
		expect(
			(
				await open.request('POST', '/edition/entries', {
					headers: publisher,
					body: { entries: tooMany },
				})
			).status,
		).toBe(422)
	})

	test('gives the bytes of a picture only while readers may see it', async () => {
		const picture = await aPicture()
		const path = `/edition/media/${picture.filename}`
		expect((await open.request('GET', path, { headers: publisher })).status).toBe(404)
		await aPublishedArticle(open.cms, writer, approver, { cover: picture.id })
		const answer = await open.request('GET', path, { headers: publisher })
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, picture.mimeType])
		const stored = readFileSync(`${env.dataDir}/media/${picture.filename}`)
		expect(answer.headers.get('content-length')).toBe(String(stored.length))
	})

	test.each(['..%2Fsecret', '..%2Fbantin.db', '%2Fetc%2Fpasswd', '.'])(
		'does not lead out of the folder through %s',
		async (name) => {
			expect(
				(await open.request('GET', `/edition/media/${name}`, { headers: publisher })).status,
			).toBe(404)
		},
	)
})
