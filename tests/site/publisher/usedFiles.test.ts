import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EntryKey } from '#shared/editions/edition.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { anEdition, aPicture, aPublisher } from './newsroom.ts'

const publishedAt = '2026-03-01T01:00:00.000Z'
const piece = {
	formerSlugs: [],
	headline: 'Một ngày',
	standfirst: '',
	section: null,
	unit: null,
	tags: [],
	publishedAt,
	updatedAt: publishedAt,
}

/** Entries that show the picture `anh`, and how readers lose each. */
const shows: Record<string, { put: () => EntryKey; remove: () => EntryKey }> = {
	clip: {
		put: () =>
			server.put('clip', {
				...piece,
				id: 'c1',
				slug: 'phim',
				clip: 'anh',
				poster: null,
				captions: null,
				chapters: [],
				transcript: '',
				media: ['anh'],
			}),
		remove: () => server.remove('clip', 'c1'),
	},
	infographic: {
		put: () =>
			server.put('infographic', {
				...piece,
				id: 'i1',
				slug: 'do-hoa',
				description: '',
				picture: 'anh',
				media: ['anh'],
			}),
		remove: () => server.remove('infographic', 'i1'),
	},
	banner: {
		put: () => {
			const place = { position: 'top', order: 1, unit: null, link: '' } as const
			const { headline } = piece
			return server.put('banner', { ...place, id: 'b1', headline, picture: 'anh', publishedAt })
		},
		remove: () => server.remove('banner', 'b1'),
	},
	identity: {
		put: () => server.put('identity', { ...defaultIdentity, logo: 'anh' }),
		remove: () => server.put('identity', defaultIdentity),
	},
}

let server: EditionServer
let publisher: Publisher

beforeEach(async () => {
	server = anEdition(3)
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
})

afterEach(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

const hasFile = () => existsSync(path.join(publisher.folders.site, 'media/anh.jpg'))

const problems = () => publisher.press.problems.list().map(({ about }) => about)

test.each(Object.entries(shows))(
	'the file of a withdrawn %s goes with it, though only the one is named',
	async (_type, { put, remove }) => {
		server.put('media', aPicture(server, 'anh'))
		await publisher.publishSome([put()], new Date())
		expect(hasFile()).toBe(true)
		await publisher.publishSome([remove()], new Date())
		expect(hasFile()).toBe(false)
	},
)

test.each(Object.entries(shows))('a %s waits for its file', async (type, { put }) => {
	server.put('media', aPicture(server, 'anh'))
	const bytes = server.files.get('anh.jpg') ?? Buffer.from('')
	server.files.delete('anh.jpg')
	const key = put()
	await publisher.publishSome([key], new Date())
	expect(problems()).toEqual(expect.arrayContaining(['media anh', `${type} ${key.id}`]))
	expect(publisher.press.store.manifest([key])).toEqual([])
	server.files.set('anh.jpg', bytes)
	await publisher.publishAll(new Date())
	expect(problems()).not.toContain(`${type} ${key.id}`)
	expect(publisher.press.store.manifest([key])).toHaveLength(1)
	expect(hasFile()).toBe(true)
})
