import { afterAll, expect, test } from 'vitest'
import type { PiecesOf } from '#site/edition/edition.ts'
import { aClip } from '#tests/site/publisher/aClip.ts'
import { aFilm } from '#tests/site/publisher/aFilm.ts'
import { anArticle, anEdition, SITE_URL } from '#tests/site/publisher/newsroom.ts'
import { storeOf } from '#tests/site/publisher/wholeSite.ts'

// u2 and u3 are companies of u1; u4 is one of u3.
const server = anEdition(0)
server.put('unit', { id: 'u4', slug: 'u4', name: 'U4', shortName: 'U4', parent: 'u3' })
const units = [null, 'u1', 'u2', 'u3', 'u4']
for (const [index, unit] of units.entries()) {
	server.put('article', anArticle(`a${index}`, { unit, section: index % 2 ? 's1' : 's2' }))
	server.put('clip', aClip(`v${index}`, { unit, section: null }))
	const publishedAt = new Date(Date.UTC(2026, 0, 1 + index)).toISOString()
	server.put('slogan', { id: `k${index}`, text: `Khẩu hiệu ${index}`, unit, publishedAt })
}
aFilm(server, 'f1')
const store = storeOf(server)
const edition = store.edition(SITE_URL)

afterAll(() => store.close())

test.each<{ of: PiecesOf; section?: string; count?: number; found: string[] }>([
	{ of: 'all', found: ['a4', 'a3', 'a2', 'a1', 'a0'] },
	{ of: 'all', count: 2, found: ['a4', 'a3'] },
	{ of: 'all', section: 's1', found: ['a3', 'a1'] },
	{ of: { unit: 'u3' }, found: ['a3'] },
	{ of: { unit: 'u3' }, section: 's2', found: [] },
	{ of: { unit: null }, found: ['a0'] },
	{ of: { branch: 'u3' }, found: ['a4', 'a3'] },
	{ of: { branch: 'u1' }, count: 3, found: ['a4', 'a3', 'a2'] },
	{ of: { branch: 'u1' }, section: 's1', found: ['a3', 'a1'] },
	{ of: { branch: 'khong-co' }, found: [] },
])('the newest articles of $of, section $section, are $found', ({ of, section, count, found }) => {
	expect(edition.newestShown('article', of, section ?? null, count ?? 9)).toEqual(found)
})

test('clips and slogans are found by unit and branch as well', () => {
	expect(edition.newestShown('clip', { branch: 'u3' }, null, 9)).toEqual(['v4', 'v3'])
	expect(edition.newestShown('slogan', { unit: null }, null, 9)).toEqual(['k0'])
	expect(edition.newestShown('slogan', { branch: 'u1' }, null, 2)).toEqual(['k4', 'k3'])
})

test('two units that were put below each other are no trap', () => {
	server.put('unit', { id: 'u2', slug: 'u2', name: 'U2', shortName: 'U2', parent: 'u3' })
	server.put('unit', { id: 'u3', slug: 'u3', name: 'U3', shortName: 'U3', parent: 'u2' })
	const circular = storeOf(server)
	const found = circular.edition(SITE_URL).newestShown('article', { branch: 'u1' }, null, 9)
	expect(found).toEqual(['a1'])
	circular.close()
})
