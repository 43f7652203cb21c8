import { hash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playlistSchema, type Playlist } from '#shared/displays/playlist.ts'
import { paths } from '#shared/paths.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { aDisplay } from './aDisplay.ts'
import { aNotice } from './aNotice.ts'
import { anItem, aProgramme } from './aProgramme.ts'
import { anArticle, anEdition, aPicture, aPublisher, treeBelow } from './newsroom.ts'

const now = new Date('2026-03-02T03:00:00.000Z')
const photo = anItem('anh', { kind: 'photo', picture: 'm1', caption: 'Ca đêm' })
const feed = anItem('moi', {
	...{ kind: 'feed', type: 'article', scope: 'all', section: null, days: null, count: 2 },
})

let server: EditionServer
let publisher: Publisher

beforeEach(async () => {
	server = anEdition(4)
	server.put('media', aPicture(server, 'm1'))
	server.put('display', aDisplay('d1', { slug: 'sanh' }))
	server.put('programme', aProgramme('p', [feed, photo]))
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(now)
})

afterEach(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

const fileOf = (address: string) => path.join(publisher.folders.site, address)

async function playlist(): Promise<Playlist> {
	return playlistSchema.parse(JSON.parse(await readFile(fileOf(paths.playlist('sanh')), 'utf8')))
}

async function shown(): Promise<string[]> {
	const { programmes } = await playlist()
	return programmes.flatMap(({ slides }) => slides.map(({ source }) => source.id))
}

test('a playlist vouches for the very bytes that displays are to fetch', async () => {
	const slide = (await playlist()).programmes[0]?.slides.at(-1)
	const sha256 = hash('sha256', await readFile(fileOf('/media/m1.jpg')))
	expect(slide).toMatchObject({ kind: 'picture', file: { url: '/media/m1.jpg', sha256 } })
})

test('a file is read once: its name never stands for other bytes', async () => {
	const before = await readFile(fileOf(paths.playlist('sanh')))
	await writeFile(fileOf('/media/m1.jpg'), 'tampered with')
	await publisher.publishSome([server.put('display', aDisplay('d2', { slug: 'kho' }))], now)
	const other = JSON.parse(await readFile(fileOf(paths.playlist('kho')), 'utf8')) as Playlist
	const { programmes } = JSON.parse(String(before)) as Playlist
	expect(other.programmes).toEqual(programmes)
})

test('an article is on displays once it is published, and off them once it is withdrawn', async () => {
	const key = server.put('article', anArticle('a9', { headline: 'Đóng điện' }))
	await publisher.publishSome([key], now)
	expect(await shown()).toEqual(['a9', 'a4', 'm1'])
	await publisher.publishSome([server.remove('article', 'a9')], now)
	expect(await shown()).toEqual(['a4', 'a3', 'm1'])
})

test('a picture leaves displays with the programme that showed it, and its file with it', async () => {
	server.put('programme', aProgramme('p', [feed]))
	await publisher.publishAll(now)
	expect(await shown()).toEqual(['a4', 'a3'])
	expect(publisher.press.store.entries.fileHash('m1.jpg')).toBeUndefined()
	expect(Object.keys(await treeBelow(`${publisher.folders.site}/`))).not.toContain('media/m1.jpg')
})

test('an urgent notice is in the playlist after one round, and gone after the next', async () => {
	await publisher.publishSome([server.put('notice', aNotice('n1', now))], now)
	expect((await playlist()).notices.map(({ headline }) => headline)).toEqual(['Cháy kho A'])
	await publisher.publishSome([server.remove('notice', 'n1')], now)
	expect((await playlist()).notices).toEqual([])
})

test('a display that moves to another address leaves nothing behind at the former one', async () => {
	await publisher.publishSome([server.put('display', aDisplay('d1', { slug: 'cong' }))], now)
	const files = Object.keys(await treeBelow(`${publisher.folders.site}/`))
	const ofDisplays = files.filter((file) => /^man-hinh\/[^/]+\//.test(file))
	expect(ofDisplays.map((file) => file.split('/')[1])).toEqual(Array(4).fill('cong'))
})

test('a draft programme is previewed with its files, and readers’ playlists know nothing of it', async () => {
	const picture = aPicture(server, 'nhap')
	const items = [anItem('i', { kind: 'photo', picture: 'nhap', caption: '' })]
	const page = await publisher.preview({
		path: paths.playlist('sanh'),
		entries: [
			{ type: 'programme', id: 'p2', version: '1', data: aProgramme('p2', items) },
			{ type: 'media', id: 'nhap', version: '1', data: picture },
		],
	})
	const { programmes } = playlistSchema.parse(await page.json())
	expect(programmes.map(({ id }) => id)).toEqual(['p', 'p2'])
	expect(await shown()).not.toContain('nhap')
})
