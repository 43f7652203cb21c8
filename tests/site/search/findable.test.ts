import { afterAll, expect, test } from 'vitest'
import type { Entry } from '#shared/editions/edition.ts'
import { fromRecordText } from '#shared/search/recordText.ts'
import { EditionStore } from '#site/edition/store.ts'
import { toLeadRecord, toSearchRecord } from '#site/publisher/searchRecord.ts'
import { searchTexts } from '#site/search/plain/searchTexts.ts'
import { anArticle } from '#tests/support/anArticle.ts'

const piece = {
	...{ formerSlugs: [], standfirst: '', section: 's-an-toan', unit: null, tags: [], media: ['m1'] },
	...{ publishedAt: '2026-03-01T02:00:00.000Z', updatedAt: '2026-03-01T02:00:00.000Z' },
}

const clip: Entry = {
	...{ type: 'clip', id: 'c1', version: '1' },
	data: {
		...{ id: 'c1', slug: 'dem-trang', headline: 'Đêm trắng', ...piece },
		...{ clip: 'm1', poster: null, captions: null },
		chapters: [{ seconds: 7, title: 'Gùi dây qua rừng' }],
		transcript: 'Cột thì có thể chờ xe.\nBà con thì không chờ được.',
	},
}

const infographic: Entry = {
	...{ type: 'infographic', id: 'i1', version: '1' },
	data: {
		...{ id: 'i1', slug: 'sau-lu', headline: 'Sau lũ', ...piece },
		...{ picture: 'm1', description: '214 trạm biến áp phải tách khỏi lưới' },
	},
}

const section: Entry = {
	...{ type: 'section', id: 's-an-toan', version: '1' },
	data: { id: 's-an-toan', slug: 'an-toan', name: 'An toàn', order: 1 },
}

const store = new EditionStore(':memory:')
store.apply({ put: [section, anArticle({ id: 'a1' }), clip, infographic], remove: [] })

afterAll(() => store.close())

test.each([
	['cho xe', '/video/dem-trang/', 'Video clip'],
	['gùi dây', '/video/dem-trang/', 'Video clip'],
	['tram bien ap', '/infographic/sau-lu/', 'Infographic'],
	['tin a1', '/bai-viet/a1/', 'Bài viết'],
])('“%s” finds what a clip says or an infographic shows', (typed, path, kind) => {
	const { articles } = searchTexts(store.entries, { typed, page: 1 })
	expect(articles).toEqual([expect.objectContaining({ path, kind, section: 'An toàn' })])
})

test('the index has the words of a clip in its body shards and says what it is', () => {
	const found = store.entries.findable('c1')
	if (!found) throw new Error('The clip is not findable')
	const record = toSearchRecord(found, store.entries)
	expect(fromRecordText(record.content).at(-1)).toContain('chờ xe')
	expect(record.filters).toEqual({ section: ['An toàn'], type: ['Video clip'], year: ['2026'] })
	expect(fromRecordText(toLeadRecord(found, store.entries).content)).toEqual(['Đêm trắng', ''])
})

test('a clip that is withdrawn is found no more', () => {
	const fresh = new EditionStore(':memory:')
	fresh.apply({ put: [clip], remove: [] })
	expect(searchTexts(fresh.entries, { typed: 'chờ xe', page: 1 }).count).toBe(1)
	fresh.apply({ put: [], remove: [{ type: 'clip', id: 'c1' }] })
	expect(searchTexts(fresh.entries, { typed: 'chờ xe', page: 1 }).count).toBe(0)
	fresh.close()
})
