import { afterAll, beforeAll, expect, test } from 'vitest'
import { playlistSchema } from '#shared/displays/playlist.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import { paths } from '#shared/paths.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { displayEntries } from '#tests/support/displayEntries.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

let site: Awaited<ReturnType<typeof openFixtureSite>>

beforeAll(async () => {
	site = await openFixtureSite(displayEntries)
	const names = ['m-tram', 'm-ho'].flatMap((id) => {
		const media = site.edition.media(id)
		return media ? filesOf(media).map(({ name }) => name) : []
	})
	site.store.putFileHashes(new Map(names.map((name) => [name, 'ab'.repeat(32)])))
})

afterAll(() => site.store.close())

test('a display has a page that says which one it is, and that search engines leave alone', async () => {
	const { status, document } = await site.read(paths.display('sanh-ben-thuy'))
	expect(status).toBe(200)
	expect(document.querySelector<HTMLElement>('main#display')?.dataset.slug).toBe('sanh-ben-thuy')
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
})

test('what a display plays is a playlist with the programmes of its unit and of the head', async () => {
	const { text } = await site.read(paths.playlist('sanh-ben-thuy'))
	const { programmes, display } = playlistSchema.parse(JSON.parse(text))
	expect(display.name).toBe('Màn hình sanh-ben-thuy')
	expect(programmes.map(({ id, depth, slides }) => [id, depth, slides.length])).toEqual([
		['pg-ban-tin', 0, 4],
		['pg-ben-thuy', 2, 1],
	])
})

test('a display of the head plays no programme of a company', async () => {
	const { text } = await site.read(paths.playlist('cang-tin'))
	const { programmes } = playlistSchema.parse(JSON.parse(text))
	expect(programmes.map(({ id }) => id)).toEqual(['pg-ban-tin'])
})

test('a device that is no display yet has a page of its own', async () => {
	const { status, document } = await site.read(paths.displays)
	expect(status).toBe(200)
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
})

test('where there is no display, nothing is', async () => {
	expect((await site.read(paths.display('khong-co'))).status).toBe(404)
	expect((await site.read(paths.playlist('khong-co'))).status).toBe(404)
})

test('displays have addresses, and the sitemap names none of them', async () => {
	const addresses = allAddresses(site.store)
	expect(addresses).toContain(paths.display('cang-tin'))
	expect(addresses).toContain(paths.playlist('cang-tin'))
	expect((await site.read('/sitemap-1.xml')).text).not.toContain(paths.displays)
})
