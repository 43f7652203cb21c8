import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import { datesFilledIn } from '#cms/demo/datesFilledIn.ts'
import { fromHtml } from '#cms/editor/fromHtml.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { importIdOf } from './seeded.ts'

/** A demo article as the CMS stores one, its dates counted from `published`. */
export function toArticleFields(article: DemoArticle, newsroom: DemoNewsroom, published: string) {
	const { units, sections, tags, people, pictures, documents, infographics } = newsroom
	const html = article.body
		.replace(/data-media="([^"]+)"/g, (_, key: string) => `data-media="${known(pictures, key)}"`)
		.replace(
			/data-infographic="([^"]+)"/g,
			(_, slug: string) => `data-infographic="${known(infographics, slug)}"`,
		)
	return {
		importId: importIdOf(article.slug),
		slug: article.slug,
		headline: datesFilledIn(article.headline, published),
		standfirst: datesFilledIn(article.standfirst, published),
		body: fromHtml(datesFilledIn(html, published)),
		section: known(sections, article.section),
		unit: known(units, article.unit),
		tags: article.tags.map((tag) => known(tags, tag)),
		byline: article.byline.map((author) =>
			'person' in author
				? { person: known(people, author.person).id, penName: null }
				: { person: null, penName: author.penName },
		),
		cover: known(pictures, article.cover),
		coverCaption: article.coverCaption ? datesFilledIn(article.coverCaption, published) : null,
		documents: (article.documents ?? []).map((key) => known(documents, key)),
		source: article.source ?? { name: null, url: null },
	}
}
