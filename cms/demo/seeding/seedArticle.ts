import type { Payload } from 'payload'
import type { DemoArticle } from '#cms/demo/demoArticle.ts'
import { publishedTime } from '#cms/demo/publishedTime.ts'
import { publishImported } from '#cms/workflow/publishImported.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { toArticleFields } from './toArticleFields.ts'

/** Publish a demo article under its own date; answers its id. */
export async function seedArticle(
	cms: Payload,
	article: DemoArticle,
	newsroom: DemoNewsroom,
	now: Date,
): Promise<string> {
	const publishedAt = publishedTime(article.published, now)
	const author = article.byline.find((given) => 'person' in given)
	return publishImported(cms, {
		collection: 'articles',
		data: {
			...toArticleFields(article, newsroom, publishedAt),
			owner: author ? known(newsroom.people, author.person).id : null,
		},
		publishedAt,
		updatedAt: publishedAt,
		actorName: 'Dữ liệu trình diễn',
	})
}
