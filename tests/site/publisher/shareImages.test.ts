import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { paths } from '#shared/paths.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { ShareImages } from '#site/publisher/shareImages.ts'
import { anArticle, anEdition, aPicture, aPublisher } from './newsroom.ts'

let server: EditionServer
let publisher: Publisher
let images: ShareImages

beforeEach(async () => {
	server = anEdition(3)
	server.put('media', aPicture(server, 'm1'))
	const cover = { media: 'm1', caption: '', credit: '' }
	server.put('article', anArticle('a4', { cover, media: ['m1'] }))
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	images = new ShareImages(publisher.press)
	await images.follow([])
	await images.settled()
})

afterEach(async () => {
	await images.stop()
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('every article without a cover has a picture of 1200 by 630, and one with a cover none', async () => {
	expect(await drawn()).toEqual(['bai-a1.png', 'bai-a2.png', 'bai-a3.png'])
	expect(await sharp(await picture('bai-a1')).metadata()).toMatchObject({
		format: 'png',
		width: 1_200,
		height: 630,
	})
	expect((await picture('bai-a1')).equals(await picture('bai-a2'))).toBe(false)
	expect(publisher.press.problems.list()).toEqual([])
})

test('a withdrawn article takes its picture with it, before anything is drawn', async () => {
	await publish(server.put('article', anArticle('a9')), server.remove('article', 'a2'))
	expect(await drawn()).not.toContain('bai-a2.png')
	await images.settled()
	expect(await drawn()).toEqual(['bai-a1.png', 'bai-a3.png', 'bai-a9.png'])
})

test('a corrected headline leaves no picture with the old words', async () => {
	const before = await picture('bai-a1')
	await publish(server.put('article', anArticle('a1', { headline: 'Đã đính chính' })))
	expect(await drawn()).not.toContain('bai-a1.png')
	await images.settled()
	expect((await picture('bai-a1')).equals(before)).toBe(false)
})

test('a renamed article has its picture at the new address alone', async () => {
	await publish(server.put('article', anArticle('a1', { slug: 'moi', formerSlugs: ['bai-a1'] })))
	await images.settled()
	expect(await drawn()).toEqual(['bai-a2.png', 'bai-a3.png', 'moi.png'])
})

test('a correction of the text alone draws nothing anew', async () => {
	const file = path.join(folder(), 'bai-a1.png')
	await writeFile(file, 'nguyên vẹn')
	await publish(server.put('article', anArticle('a1', { section: 's2', body: '<p>Khác.</p>' })))
	await images.settled()
	expect(await readFile(file, 'utf8')).toBe('nguyên vẹn')
})

test('another colour reaches every picture, and none is missing meanwhile', async () => {
	const before = await picture('bai-a1')
	await publish(server.put('identity', { ...defaultIdentity, colour: '#7a0b3d' }))
	expect(await drawn()).toHaveLength(3)
	await images.settled()
	expect((await picture('bai-a1')).equals(before)).toBe(false)
})

test('what a crash left is put right: lost pictures are drawn, strange ones go', async () => {
	await images.stop()
	await rm(path.join(folder(), 'bai-a1.png'))
	await writeFile(path.join(folder(), 'la.png'), 'lạ')
	server.remove('article', 'a3')
	await publisher.publishAll(new Date())
	images = new ShareImages(publisher.press)
	await images.follow([])
	expect(await drawn()).toEqual(['bai-a2.png'])
	await images.settled()
	expect(await drawn()).toEqual(['bai-a1.png', 'bai-a2.png'])
})

async function publish(...keys: EntryKey[]): Promise<void> {
	await publisher.publishSome(keys, new Date())
	await images.follow(keys)
}

function folder(): string {
	return path.join(publisher.folders.site, path.dirname(paths.shareImage('any')))
}

async function drawn(): Promise<string[]> {
	return (await readdir(folder())).sort()
}

function picture(slug: string): Promise<Buffer> {
	return readFile(path.join(publisher.folders.site, paths.shareImage(slug)))
}
