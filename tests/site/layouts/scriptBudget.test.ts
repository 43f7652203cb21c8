import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { paths } from '#shared/paths.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

let site: Awaited<ReturnType<typeof openFixtureSite>>
beforeAll(async () => {
	site = await openFixtureSite()
})

test.each([
	{ page: 'the home page', address: paths.home, budget: 3 * 1024 },
	{ page: 'an article', address: paths.article('ho-khe-bo-don-lu-som'), budget: 1024 },
	{ page: 'a list', address: paths.list('section', 'an-toan'), budget: 1024 },
	{ page: 'a page of plain results', address: paths.searchPlain, budget: 1024 },
])('before anybody does anything, $page loads at most $budget bytes of script', async (wanted) => {
	const { document } = await site.read(wanted.address)
	const addresses = [...document.querySelectorAll('script')].map(({ src }) => src)
	// A script in the page itself would not run: the policy forbids it.
	expect(addresses.filter((src) => !src)).toEqual([])
	expect(await bytesOf(addresses.map((src) => new URL(src).pathname))).toBeLessThanOrEqual(
		wanted.budget,
	)
	expect(addresses.length).toBeGreaterThan(0)
})

/** On the wire, with every script that these import. */
async function bytesOf(addresses: readonly string[]): Promise<number> {
	let bytes = 0
	const known = new Set(addresses)
	for (const address of known) {
		const code = await readFile(path.join(site.assetsDir, address), 'utf8')
		bytes += brotliCompressSync(code).length
		for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
			known.add(path.join(path.dirname(address), name))
		}
	}
	return bytes
}
