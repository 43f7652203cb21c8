import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { filesBelow, loadSiteBundle, type SiteBundle } from '#site/publisher/siteBundle.ts'
import { chooseTemplates } from '#site/publisher/templates.ts'
import { anArticle, anEdition, DIST, fullTreeOf, SITE_URL, treeBelow } from './newsroom.ts'

let server: EditionServer
let url: string
let dataDir: string
let publisher: Publisher

/** The site's templates as the next release draws them: every page says so at its end. */
async function nextTemplates(): Promise<SiteBundle> {
	const bundle = await loadSiteBundle(DIST)
	const render: SiteBundle['render'] = async (address, edition) => {
		const page = await bundle.render(address, edition)
		return new Response(`${await page.text()}<!-- next -->`, page)
	}
	return { ...bundle, hash: 'next', render }
}

async function open(bundle: SiteBundle): Promise<Publisher> {
	const source = new EditionSource(url, server.token)
	const opened = new Publisher({ dataDir, siteUrl: SITE_URL, source, bundle, log: () => undefined })
	await opened.recover(new Date())
	await opened.publishAll(new Date())
	return opened
}

function page(address: string): Promise<string> {
	return readFile(path.join(dataDir, 'site', address), 'utf8')
}

beforeEach(async () => {
	server = anEdition(30)
	url = await server.listen()
	dataDir = await mkdtemp(path.join(tmpdir(), 'bantin-rollback-'))
	const first = await open(await loadSiteBundle(DIST))
	first.close()
	publisher = await open(await nextTemplates())
	expect(await page('bai-viet/bai-a1/index.html')).toContain('<!-- next -->')
})

afterEach(async () => {
	publisher.close()
	server.close()
	await rm(dataDir, { recursive: true })
})

test('after a rollback readers have the former templates and the present texts', async () => {
	server.put('article', anArticle('a3', { headline: 'Tít mới của bài ba' }))
	server.remove('article', 'a4')
	server.put('article', anArticle('a99', { headline: 'Bài đăng sau bản mới' }))
	await publisher.publishAll(new Date())
	const rendered = await publisher.rollBack(new Date())
	expect(rendered).toBeGreaterThan(0)
	expect(rendered).toBeLessThan(publisher.press.pages.count())
	expect(await treeBelow(`${dataDir}/site/`)).toEqual(await fullTreeOf(server, url))
})

test('publishing goes on with the templates that came back', async () => {
	await publisher.rollBack(new Date())
	const key = server.put('article', anArticle('a5', { headline: 'Viết sau khi quay lại' }))
	await publisher.publishSome([key], new Date())
	expect(await page('bai-viet/bai-a5/index.html')).toContain('Viết sau khi quay lại')
	expect(await treeBelow(`${dataDir}/site/`)).toEqual(await fullTreeOf(server, url))
})

test('a second rollback brings the newer release back', async () => {
	const newer = path.basename(publisher.press.tree.root)
	await publisher.rollBack(new Date())
	expect(path.basename(publisher.press.tree.root)).not.toBe(newer)
	await publisher.rollBack(new Date())
	expect(path.basename(publisher.press.tree.root)).toBe(newer)
	expect(await page('bai-viet/bai-a1/index.html')).toContain('<!-- next -->')
})

test('the former release holds nothing of an article that readers may not see any more', async () => {
	server.put('article', anArticle('a6', { slug: 'rut-khoi-trang', headline: 'Tít phải biến mất' }))
	await publisher.publishAll(new Date())
	const holders = () => textsWith(['rut-khoi-trang', 'Tít phải biến mất'])
	expect(await holders()).not.toEqual([])
	server.remove('article', 'a6')
	await publisher.publishAll(new Date())
	expect(await holders()).toEqual([])
	await publisher.rollBack(new Date())
	expect(await holders()).toEqual([])
})

test('styles of the release that was left stay for open tabs', async () => {
	const style = '/_astro/newer.0a1b2c3d.css'
	await publisher.press.tree.writeFresh(style, Buffer.from('p{}'))
	await publisher.rollBack(new Date())
	expect(await page(style)).toBe('p{}')
})

test('templates that were rolled back stay so over a restart, until others are built', async () => {
	const built = await loadSiteBundle(DIST)
	// From here on the former release is the one of `built`, as if it had been found wanting.
	await publisher.rollBack(new Date())
	await publisher.rollBack(new Date())
	const chosen = await chooseTemplates(DIST, publisher.folders)
	expect(chosen.hash).toBe('next')
	await rm(publisher.folders.refused)
	expect((await chooseTemplates(DIST, publisher.folders)).hash).toBe(built.hash)
})

test('two releases and their templates are kept, and no more', async () => {
	publisher.close()
	publisher = await open({ ...(await loadSiteBundle(DIST)), hash: 'third' })
	const { releases, templates } = publisher.folders
	expect((await readdir(releases)).map((name) => name.split('-')[0]).sort()).toEqual([
		'next',
		'third',
	])
	expect((await readdir(templates)).sort()).toEqual(['next', 'third'])
})

test('without a former release a rollback changes nothing and says why', async () => {
	const alone = anEdition(2)
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-rollback-'))
	const source = new EditionSource(await alone.listen(), alone.token)
	const bundle = await loadSiteBundle(DIST)
	const options = { siteUrl: SITE_URL, source, bundle, log: () => undefined }
	const first = new Publisher({ ...options, dataDir: folder })
	await first.publishAll(new Date())
	await expect(first.rollBack(new Date())).rejects.toThrow(
		'Chưa có bản giao diện nào trước bản này.',
	)
	expect(await first.isReady()).toBe(true)
	first.close()
	alone.close()
	await rm(folder, { recursive: true })
})

/** Files of either release that hold one of the words, in their bytes or in their names. */
async function textsWith(words: readonly string[]): Promise<string[]> {
	const files = await filesBelow(publisher.folders.releases)
	const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
	return files.filter((file, index) =>
		words.some((word) => file.includes(word) || texts[index]?.includes(word)),
	)
}
