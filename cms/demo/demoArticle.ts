import type { DemoDocumentKey } from './documents/demoDocuments.ts'
import type { DemoLogin } from './people.ts'
import type { DemoPictureKey } from './pictures/demoPictures.ts'
import type { DemoSectionSlug } from './sections.ts'
import type { DemoTagSlug } from './tags.ts'
import type { DemoUnitSlug } from './units.ts'

/** An article of the demo newsroom. */
export interface DemoArticle {
	slug: string
	headline: string
	standfirst: string
	section: DemoSectionSlug
	unit: DemoUnitSlug
	tags: DemoTagSlug[]
	byline: ({ person: DemoLogin } | { penName: string })[]
	cover: DemoPictureKey
	/** Absent: the picture's own caption holds. */
	coverCaption?: string
	/** Offered for download under the text. */
	documents?: DemoDocumentKey[]
	source?: { name: string; url: string }
	/** When it came out: days before today, and the time of that day in Vietnam. */
	published: [daysAgo: number, time: `${number}:${number}`]
	/**
	 * HTML in the words of `shared/articles/bodyHtml.ts`; a figure names a demo picture, or an infographic of
	 * the demo by its slug.
	 *
	 * `[[ngày -3]]` stands for the date three days before publication; see `datesFilledIn`.
	 */
	body: string
}
