import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Below the project, so that its imports are resolved as the project's own. */
const PROJECT = path.join(ROOT, 'var/bench-static')

const PAGES = path.join(ROOT, 'site/pages')

/** Astro prints a line a page. */
const OUTPUT_BYTES = 64 * 2 ** 20

/** A whole `astro build` of the site's own templates, output `static`, from a publisher's state file. */
export async function buildStatically(
	stateFile: string,
): Promise<{ milliseconds: number; pages: number }> {
	await rm(PROJECT, { recursive: true, force: true })
	await writeProject(stateFile)
	const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs')
	const started = performance.now()
	const options = { cwd: ROOT, maxBuffer: OUTPUT_BYTES }
	await promisify(execFile)(process.execPath, [astro, 'build', '--root', PROJECT], options)
	const milliseconds = performance.now() - started
	const files = await readdir(path.join(PROJECT, 'dist'), { recursive: true })
	const pages = files.filter((file) => /\.(?:html|xml)$/.test(file)).length
	await rm(PROJECT, { recursive: true })
	return { milliseconds, pages }
}

/** Every page of the site as a route that lists its own paths; the edition comes by middleware, as ever. */
async function writeProject(stateFile: string): Promise<void> {
	await write('astro.config.mjs', config)
	await write('src/edition.ts', editionModule(stateFile))
	await write('src/middleware.ts', middleware)
	for (const file of await readdir(PAGES, { recursive: true })) {
		if (!/\.(?:astro|ts)$/.test(file)) continue
		const isPage = file.endsWith('.astro')
		await write(`src/pages/${file}`, isPage ? pageRoute(file) : feedRoute(file))
	}
}

async function write(file: string, text: string): Promise<void> {
	const target = path.join(PROJECT, file)
	await mkdir(path.dirname(target), { recursive: true })
	await writeFile(target, text)
}

const config = `import { defineConfig, passthroughImageService } from 'astro/config'
export default defineConfig({
	output: 'static',
	cacheDir: './cache',
	image: { service: passthroughImageService() },
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	vite: { build: { assetsInlineLimit: 0 } },
})
`

const editionModule = (stateFile: string) => `
import { allAddresses } from '#site/edition/addresses.ts'
import { EditionStore } from '#site/edition/store.ts'
const store = new EditionStore(${JSON.stringify(stateFile)})
export const edition = store.edition('http://localhost')
const addresses = allAddresses(store)
/** Parameters of every address that a route such as bai-viet/[slug] answers. */
export function pathsOf(route) {
	const names = [...route.matchAll(/\\[(\\w+)\\]/g)].map(([, name]) => name)
	const pattern = new RegExp('^/' + route.replace(/\\/index$/, '').replace(/\\[\\w+\\]/g, '([^/]+?)') + '/?$')
	return addresses.flatMap((address) => {
		const found = pattern.exec(address)
		return found ? [{ params: Object.fromEntries(names.map((name, n) => [name, found[n + 1]])) }] : []
	})
}
`

const middleware = `
import { edition } from './edition.ts'
export const onRequest = (context, next) => {
	context.locals.edition = edition
	return next()
}
`

function routeOf(file: string): string {
	return file.replace(/\.(?:astro|ts)$/, '')
}

function staticPaths(file: string): string {
	if (!file.includes('[')) return ''
	return `export const getStaticPaths = () => pathsOf(${JSON.stringify(routeOf(file))})`
}

function pageRoute(file: string): string {
	return `---
import { pathsOf } from '${upFrom(file)}edition.ts'
import Page from '#site/pages/${file}'
${staticPaths(file)}
---
<Page />
`
}

function feedRoute(file: string): string {
	return `import { pathsOf } from '${upFrom(file)}edition.ts'
export { GET } from '#site/pages/${file}'
${staticPaths(file)}
`
}

function upFrom(file: string): string {
	return '../'.repeat(file.split('/').length)
}
