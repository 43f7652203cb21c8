import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { EditionStore } from '#site/edition/store.ts'
import { toTextQuery } from '#site/search/plain/textQuery.ts'
import { anArticle } from '#tests/support/anArticle.ts'

const articles = [
	anArticle({
		id: 'apart',
		headline: 'Lực lượng cứu hộ',
		body: '<p>Cùng công nhân ngành điện.</p>',
	}),
	anArticle({ id: 'body', headline: 'Ngày mới', body: '<p>Công ty Điện&nbsp;lực Bến Thủy.</p>' }),
	anArticle({ id: 'headline', headline: 'Điện lực Bến Thủy', body: '<p>Thử máy cắt.</p>' }),
	anArticle({ id: 'sun', headline: 'Ánh dương', body: '<p>Ánh dương, ánh dương.</p>' }),
	anArticle({ id: 'road', headline: 'Con phố', body: '<p>Một con đường mới mở.</p>' }),
	anArticle({ id: 'tone', headline: 'Tổ máy hoà lưới', body: '<p>Sáng nay.</p>' }),
]

test.each(['dien luc', 'điện lực', 'ĐIỆN LỰC', 'Điện lực'.normalize('NFD')])(
	'%s: the headline stands before the text, and words together before words apart',
	(typed) => {
		expect(find(storeOf(articles), typed)).toEqual(['headline', 'body', 'apart'])
	},
)

test('accents that were typed put the exact word first; without accents all are found', () => {
	const store = storeOf(articles)
	expect(find(store, 'đường')).toEqual(['road', 'sun'])
	expect(find(store, 'dương')).toEqual(['sun', 'road'])
	expect(find(store, 'duong').toSorted()).toEqual(['road', 'sun'])
	expect(find(store, 'hòa lưới')).toEqual(['tone'])
})

test('an article is found by its present words only', () => {
	const store = storeOf(articles)
	store.apply({ put: [anArticle({ id: 'road', headline: 'Cây cầu mới' })], remove: [] })
	expect(find(store, 'con phố')).toEqual([])
	expect(find(store, 'cây cầu')).toEqual(['road'])
	store.apply({ put: [], remove: [{ type: 'article', id: 'road' }] })
	expect(find(store, 'cây cầu')).toEqual([])
})

test('a change that fails leaves the words as they were', () => {
	const store = storeOf(articles)
	const put = [anArticle({ id: 'road', headline: 'Cây cầu mới' })]
	expect(() =>
		store.apply({ put, remove: [] }, () => {
			throw new Error('The disk is full')
		}),
	).toThrow('The disk is full')
	expect(find(store, 'cây cầu')).toEqual([])
	expect(find(store, 'con phố')).toEqual(['road'])
})

test('a withdrawn text leaves the file, word by word', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-texts-'))
	const file = path.join(folder, 'state.db')
	const store = new EditionStore(file)
	const secret = anArticle({ id: 'secret', headline: 'Xyloquat', body: '<p>Bột kwazulit.</p>' })
	store.apply({ put: [...articles, secret], remove: [] })
	store.shrinkLog()
	expect(await wordsIn(file)).toEqual(['xyloquat', 'kwazulit'])
	store.apply({ put: [], remove: [{ type: 'article', id: 'secret' }] })
	store.shrinkLog()
	expect(await wordsIn(file)).toEqual([])
	store.close()
	await rm(folder, { recursive: true })
})

test('a state file of an earlier release gets its words when it is opened', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'bantin-texts-'))
	const file = path.join(folder, 'state.db')
	const former = new EditionStore(file)
	former.apply({ put: articles, remove: [] })
	former.state.exec('DROP TABLE textWords; DROP TABLE textRows')
	former.close()
	const store = new EditionStore(file)
	expect(find(store, 'dien luc')).toEqual(['headline', 'body', 'apart'])
	expect(store.entries.texts.missing()).toEqual([])
	store.close()
	await rm(folder, { recursive: true })
})

function storeOf(entries: typeof articles): EditionStore {
	const store = new EditionStore(':memory:')
	store.apply({ put: entries, remove: [] })
	return store
}

function find(store: EditionStore, typed: string): string[] {
	return store.entries.texts.find(toTextQuery(typed)).ids
}

async function wordsIn(file: string): Promise<string[]> {
	const bytes = (await readFile(file)).toString('latin1').toLowerCase()
	return ['xyloquat', 'kwazulit'].filter((word) => bytes.includes(word))
}
