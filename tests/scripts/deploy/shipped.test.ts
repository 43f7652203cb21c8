import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../../..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

const readers = ['cms/env.ts', 'site/env.ts', 'scripts/deploy/parseDeploySettings.ts']
const asked = new Set(
	[
		...readers
			.map(textOf)
			.join('\n')
			.matchAll(/^\t+([A-Z][A-Z0-9_]+):/gm),
	].map(([, name]) => name),
)
/** Read by those who start programs, not by the programs. */
const others = ['NODE_ENV', 'CMS_PORT', 'PUBLISHER_PORT', 'DATABASE_URL']

test('every setting that is shipped is one that somebody reads', () => {
	const shipped = [...textOf('scripts/deploy/bantin.env').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)]
	expect(shipped.length).toBeGreaterThan(15)
	const names = shipped.map(([, name]) => name ?? '')
	expect(names.filter((name) => !asked.has(name) && !others.includes(name))).toEqual([])
})

test('what services, images and the containers name is in the project', () => {
	const files = ['scripts/deploy/systemd/*.service', 'scripts/deploy/compose/*']
	const named = globSync(files, { cwd: root }).flatMap((file) => [
		...textOf(file).matchAll(/\b(?:scripts|cms|site)\/[\w./-]*\w/g),
	])
	const places = new Set(named.map(([place]) => place))
	expect(places).toContain('scripts/start.ts')
	// Made when everything is built.
	for (const built of ['cms/.next', 'site/dist', 'site/.astro']) places.delete(built)
	expect([...places].filter((place) => !existsSync(path.join(root, place)))).toEqual([])
})
