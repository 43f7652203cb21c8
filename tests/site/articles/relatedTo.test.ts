import { expect, test } from 'vitest'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { relatedTo } from '#site/articles/relatedTo.ts'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const at = (day: number) => `2020-01-${String(day).padStart(2, '0')}T03:00:00.000Z`
const piece = (id: string, day: number, parts: Partial<PublishedArticle> = {}) =>
	anArticle({ id, section: 's-van-ban', publishedAt: at(day), ...parts })
const site = await openFixtureSite([
	piece('cu-nhat', 1),
	piece('muc-2', 2),
	piece('muc-3', 3),
	piece('hai-the', 4, { tags: ['t-mua-kho', 't-chuyen-doi-so'] }),
	piece('the-5', 5, { tags: ['t-chuyen-doi-so'], section: 's-doi-song' }),
	piece('dang-doc', 6, { tags: ['t-mua-kho', 't-chuyen-doi-so'] }),
	piece('moi-hon', 7, { tags: ['t-mua-kho'] }),
])
const related = (slug: string, shown: string[] = []) => {
	const article = site.edition.articleBySlug(slug)
	return article && relatedTo(article, site.edition, shown)
}

test('what has the same tags comes first, then the section, each once, newest first', () => {
	expect(related('dang-doc')).toEqual(['hai-the', 'the-5', 'muc-3', 'muc-2'])
})

test('nothing newer is related, so that a publish draws no older page again', () => {
	expect(related('dang-doc')).not.toContain('moi-hon')
	expect(related('cu-nhat')).not.toContain('muc-2')
})

test('what stands beside the article already is not shown twice, and others fill its place', () => {
	expect(related('dang-doc', ['the-5', 'moi-hon'])).toEqual([
		'hai-the',
		'muc-3',
		'muc-2',
		'cu-nhat',
	])
})
