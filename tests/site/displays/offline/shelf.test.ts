import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Playlist, PlaylistFile, Slide } from '#shared/displays/playlist.ts'
import { always } from '#shared/displays/schedule.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { aPlaylist, aProgramme, aStill } from '#tests/support/playlists.ts'
import { until } from '#tests/support/until.ts'
import { Device, PLAIN_HOST } from './device.ts'
import { openDisplayWeb, SLUG } from './displayWeb.ts'

let site: Awaited<ReturnType<typeof openDisplayWeb>>
let device: Device
let picture: PlaylistFile
let other: PlaylistFile
let film: PlaylistFile
let bytes: Buffer

beforeAll(async () => {
	site = await openDisplayWeb()
	bytes = await pictureBytes()
	picture = await site.addFile('anh.jpg', bytes, 'image/jpeg')
	other = await site.addFile('anh-khac.jpg', await large(), 'image/jpeg')
	film = await site.addFile('phim.webm', await clipBytes('upright.webm'), 'video/webm')
})

afterAll(() => site.close())

beforeEach(async () => {
	device = await Device.open()
})

afterEach(async () => {
	site.turn('up')
	site.mend()
	await device.discard()
})

test('after a power cut and without a network a display plays all it had, films too', async () => {
	await site.publish(
		playing('v1', aStill('chu', { seconds: 1 }), show('anh', picture), play('phim')),
	)
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	await device.stop()
	site.turn('down')
	await device.start(site.page)
	await device.untilSeen('chu', 'anh', 'phim')
	await until('the film moves', () => device.page.evaluate(hasFilmMoved))
	site.turn('silent')
	// What no copy is kept of, such as the icon, never arrives.
	await device.page.reload({ waitUntil: 'commit' })
	await device.untilSeen('chu')
	const part = await device.page.evaluate(async (address) => {
		const answer = await fetch(address, { headers: { range: 'bytes=10-19' } })
		const { status, headers } = answer
		return [status, headers.get('content-range'), (await answer.blob()).size]
	}, `${film.url}?${film.sha256}`)
	expect(part).toEqual([206, `bytes 10-19/${film.size}`, 10])
})

test('half a file is never kept, and what played before goes on until all is there', async () => {
	await site.publish(playing('v1', show('anh', picture)))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	site.breakOff(other, bytes.subarray(0, 100))
	await site.publish(playing('v2', show('anh', picture), show('anh-khac', other)))
	await until('the other is asked for', () => device.page.evaluate(isAskedFor, other.url))
	await device.page.reload()
	await device.untilSeen('anh')
	expect(await device.files()).toEqual([picture.sha256])
	expect(await device.page.getAttribute('#display', 'data-version')).toBe('v1')
	site.mend()
	await device.page.reload()
	await device.untilKept('v2', SLUG)
	await device.untilSeen('anh', 'anh-khac')
})

test('a kept file that has gone bad is not shown, and is fetched anew', async () => {
	await site.publish(playing('v1', show('anh', picture), show('anh-khac', other)))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	await device.page.evaluate(spoil, [`${other.url}?${other.sha256}`, other.size] as const)
	site.turn('down')
	await device.page.reload()
	const seen = await device.untilSeen('anh')
	expect(seen).toEqual(new Set(['anh']))
	expect(await device.files()).toEqual([picture.sha256])
	site.turn('up')
	await device.page.reload()
	await device.untilSeen('anh-khac')
	expect(new Set(await device.files())).toEqual(new Set([picture.sha256, other.sha256]))
})

test('a kept file that is found to be bad only after the server was heard is fetched anew all the same', async () => {
	await site.publish(playing('v1', show('anh', picture), show('anh-khac', other)))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	const address = `${other.url}?${other.sha256}`
	await device.page.evaluate(spoil, [address, other.size] as const)
	await device.page.addInitScript(matchSlowly)
	await device.page.reload()
	await until('it is itself again', () => device.page.evaluate(isNotSpoilt, address))
})

test('on a full disk what is needed last is left out, and all else plays', async () => {
	const files = await Promise.all(
		['a', 'b', 'c', 'd'].map(async (name) =>
			site.addFile(`${name}.jpg`, await large(), 'image/jpeg'),
		),
	)
	const slides = files.map((file, place) => show(`anh-${place}`, file))
	await site.publish(playing('v1', aStill('chu')))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	const { usage } = await device.page.evaluate(() => navigator.storage.estimate())
	await device.limitDisk(site.url, (usage ?? 0) + 4_000_000)
	await site.publish(playing('v2', ...slides, aStill('chu')))
	await device.untilKept('v2', SLUG)
	const kept = await device.files()
	expect(kept.length).toBeGreaterThan(0)
	expect(kept.length).toBeLessThan(files.length)
	const here = files.flatMap(({ sha256 }, place) => (kept.includes(sha256) ? [`anh-${place}`] : []))
	const seen = await device.untilSeen(...here, 'chu')
	expect(seen).toEqual(new Set([...here, 'chu']))
})

test('when its lease has ended a display shows only whose it is, until it hears the server', async () => {
	await site.publish(playing('v1', show('anh', picture)))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	await device.untilSeen('anh')
	site.turn('down')
	await device.page.evaluate(forgetContact, `bantin-display-${SLUG}`)
	await device.page.reload()
	await device.page.locator('.ident-name').first().waitFor()
	await until('it beats', async () => (await device.page.title()).startsWith('▶'))
	expect(await device.slide()).toBeUndefined()
	site.turn('up')
	await device.untilSeen('anh')
})

test('what is withdrawn leaves the disk with the next contact, although its successor cannot come', async () => {
	await site.publish(playing('v1', show('anh', picture), show('anh-khac', other)))
	await device.start(site.page)
	await device.untilKept('v1', SLUG)
	const never = { ...film, url: '/media/khong-co.webm', sha256: '0'.repeat(64) }
	await site.publish(playing('v2', show('anh', picture), play('phim', never)))
	await until('it is gone', async () => (await device.files()).join() === picture.sha256)
	site.turn('down')
	await device.page.reload()
	await device.untilSeen('anh')
	expect(await device.files()).toEqual([picture.sha256])
	expect(await device.page.getAttribute('#display', 'data-version')).toBe('v1')
})

test('without HTTPS a display plays from the network and keeps nothing', async () => {
	await site.publish(playing('v1', show('anh', picture), play('phim')))
	await device.start(site.page.replace('localhost', PLAIN_HOST))
	await device.untilSeen('anh', 'phim')
	expect(await device.page.evaluate(() => 'caches' in globalThis)).toBe(false)
})

function playing(version: string, ...slides: Slide[]): Playlist {
	const playlist = aPlaylist(aProgramme('tin', { slides }))
	return { ...playlist, version, display: { ...playlist.display, slug: SLUG } }
}

function show(id: string, file: PlaylistFile): Slide {
	return { ...slideOf(id, 'banner'), kind: 'picture', file, alt: '', caption: '' }
}

function play(id: string, file = film): Slide {
	return { ...slideOf(id, 'clip'), kind: 'clip', file, captions: null }
}

function slideOf(id: string, type: 'banner' | 'clip') {
	return { id, source: { type, id }, name: id, seconds: 1, schedule: always }
}

/** A picture of more than a megabyte. */
async function large(): Promise<Buffer> {
	return Buffer.concat([await pictureBytes(), randomBytes(1_200_000)])
}

function hasFilmMoved(): boolean {
	return [...document.querySelectorAll('video')].some(({ currentTime }) => currentTime > 0)
}

function isAskedFor(url: string): boolean {
	return performance.getEntriesByType('resource').some(({ name }) => name.includes(url))
}

async function spoil([address, size]: readonly [string, number]): Promise<void> {
	for (const name of await caches.keys()) {
		const cache = await caches.open(name)
		if (await cache.match(address)) await cache.put(address, new Response('x'.repeat(size)))
	}
}

async function isNotSpoilt(address: string): Promise<boolean> {
	const kept = await (await caches.match(address))?.text()
	return kept !== undefined && !kept.startsWith('x')
}

/** Runs before the page's own scripts: a disk on which it takes seconds to look at a file. */
function matchSlowly(): void {
	// eslint-disable-next-line @typescript-eslint/unbound-method -- It is given the cache it is called on.
	const { match } = Cache.prototype
	Cache.prototype.match = async function (...question) {
		await new Promise((resolve) => setTimeout(resolve, 2_000))
		return match.apply(this, question)
	}
}

/** As if the server had been heard last a day and an hour ago. */
function forgetContact(name: string): Promise<void> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name)
		opening.onsuccess = () => {
			const transaction = opening.result.transaction('records', 'readwrite')
			const store = transaction.objectStore('records')
			const asking = store.get('clock')
			asking.onsuccess = () => {
				// Written by the display itself.
				const clock = asking.result as { contactAt: number }
				store.put({ ...clock, contactAt: clock.contactAt - 25 * 3_600_000 }, 'clock')
			}
			transaction.oncomplete = () => {
				opening.result.close()
				resolve()
			}
		}
	})
}
