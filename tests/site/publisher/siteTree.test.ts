import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SiteTree } from '#site/publisher/siteTree.ts'

let folder: string
let tree: SiteTree

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-tree-'))
	tree = new SiteTree(path.join(folder, 'site'), path.join(folder, 'staging'))
	await tree.sweep()
})
afterAll(() => rm(folder, { recursive: true }))

test('versions of a page never look alike to a server that goes by length and second', async () => {
	const file = tree.fileFor('/')
	const seen = new Map<string, string>()
	for (let version = 10; version < 30; version++) {
		await tree.write('/', Buffer.from(`bản ${version}`))
		for (const name of [file, `${file}.br`]) {
			const { size, mtimeMs } = await stat(name)
			const look = `${path.extname(name)} ${size} ${Math.floor(mtimeMs / 1_000)}`
			const bytes = (await readFile(name)).toString('hex')
			expect(seen.get(look) ?? bytes).toBe(bytes)
			seen.set(look, bytes)
		}
	}
})
