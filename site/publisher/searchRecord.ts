import { hash } from 'node:crypto'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { toYearText } from '#shared/dates.ts'
import { paths } from '#shared/paths.ts'
import { toRecordText } from '#shared/search/recordText.ts'
import { toResultAddress } from '#shared/search/resultAddress.ts'
import { toSearchText } from '#shared/search/searchText.ts'
import type { EntryTable } from '#site/edition/entryTable.ts'
import { toPlainText } from './plainText.ts'

/** An article as the search engine is given it. */
export interface SearchRecord {
	/** Names this version of this article. */
	key: string
	url: string
	content: string
	meta: { title: string }
	filters: Record<string, string[]>
	sort: { date: string }
}

/** The search record of an article, with the names its references have now. */
export function toSearchRecord(article: PublishedArticle, entries: EntryTable): SearchRecord {
	return toRecord(article, entries, [toPlainText(article.body)])
}

/** The same without the body; its key is that of the whole record. */
export function toLeadRecord(article: PublishedArticle, entries: EntryTable): SearchRecord {
	const { key, url } = toSearchRecord(article, entries)
	return { ...toRecord(article, entries, []), key, url }
}

function toRecord(
	article: PublishedArticle,
	entries: EntryTable,
	further: readonly string[],
): SearchRecord {
	const unit = article.unit ? entries.subject('unit', article.unit)?.shortName : undefined
	const section = entries.subject('section', article.section)?.name
	const authors = article.byline.flatMap((name) =>
		'penName' in name ? [name.penName] : (entries.find('person', name.person)?.name ?? []),
	)
	const record = {
		content: toRecordText([article.headline, article.standfirst, ...further]),
		meta: { title: toSearchText(article.headline) },
		filters: {
			...(section && { section: [section] }),
			...(unit && { unit: [unit] }),
			type: ['Bài viết'],
			...(authors.length && { author: authors }),
			year: [toYearText(article.publishedAt)],
		},
		sort: { date: article.publishedAt },
	}
	const path = paths.article(article.slug)
	const fingerprint = hash('sha1', JSON.stringify([path, record])).slice(0, 10)
	const key = `${article.id}.${fingerprint}`
	const url = toResultAddress({ path, key, publishedAt: article.publishedAt })
	return { key, url, ...record }
}
