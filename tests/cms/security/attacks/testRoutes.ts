import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { allowedRoutes, visitors, type Visitor } from './allowedRoutes.ts'
import type { Cast } from './cast.ts'
import { everyRoute, toAddress } from './everyRoute.ts'

/** CVE-2026-105859, CVE-2025-55746, CVE-2026-126539: a side door that nobody had thought of. */
export function testRoutes(cast: () => Cast): void {
	test('nothing but the admin and the API answers', () => {
		const files = globSync('cms/app/**/{page,route,default}.{ts,tsx,js}', { cwd: root() })
		expect(files.sort()).toEqual([
			'cms/app/(payload)/admin/[[...segments]]/page.tsx',
			'cms/app/(payload)/api/[...slug]/route.ts',
		])
	})

	test('every address of the API is in the list of who may use it, and no other', () => {
		expect(everyRoute(cast().open.cms.config).sort()).toEqual(Object.keys(allowedRoutes()).sort())
	})

	describe('CVE-2026-105859: every address lets in whom it should, and nobody else changes anything', () => {
		test.each(visitors)(
			'%s',
			async (visitor) => {
				const wrong: string[] = []
				const english: string[] = []
				const before = await countAll(cast())
				const allowed = allowedRoutes()
				for (const route of everyRoute(cast().open.cms.config)) {
					const { status, said } = await knock(cast(), route, visitor)
					const isIn = status < 300 || status === 400 || status === 409 || status === 422
					const isOut = status === 401 || status === 403
					const may = allowed[route]?.includes(visitor) === true
					const isFault = status >= 500 && status !== 503
					if ((isIn && !may) || (isOut && may) || isFault) wrong.push(`${route}: ${status}`)
					const foreign = said.filter((sentence) => !/[à-ỹ]/.test(sentence))
					english.push(...foreign.map((sentence) => `${route}: ${sentence}`))
				}
				expect(wrong).toEqual([])
				expect(english).toEqual([])
				// Who may write has written by now.
				if (visitor === 'anonymous' || visitor === 'reader') {
					expect(await countAll(cast())).toEqual(before)
				}
			},
			300_000,
		)
	})
}

/** What a route answers to an empty question, and why it refuses. */
async function knock(
	{ open, people }: Cast,
	route: string,
	visitor: Visitor,
): Promise<{ status: number; said: string[] }> {
	const [method = '', address = ''] = route.split(' ')
	const { status, body } = await open.request(method, toAddress(method, address), {
		...(visitor === 'anonymous' ? {} : { as: people[visitor] }),
		...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
	})
	return { status, said: (body.errors ?? []).map(({ message }) => message) }
}

/** How many documents there are of each kind; a box that waits to be paired is one that anybody makes. */
async function countAll({ open: { cms } }: Cast): Promise<Record<string, number>> {
	const counts = cms.config.collections
		.filter(
			({ slug }) => !['payload-preferences', 'history', 'payload-kv', 'devices'].includes(slug),
		)
		.map(async ({ slug }) => {
			const { totalDocs } = await cms.count({ collection: slug, overrideAccess: true })
			return [slug, totalDocs] as const
		})
	return Object.fromEntries(await Promise.all(counts))
}

function root(): string {
	return path.resolve(import.meta.dirname, '../../../..')
}
