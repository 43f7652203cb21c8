import type { Payload } from 'payload'
import { demoFrontPage, demoPromoted } from '#cms/demo/frontPage.ts'
import { known } from './newsroom.ts'

/** Ids by slug. */
interface Chosen {
	articles: Map<string, string>
	sections: Map<string, string>
}

/**
 * Lay out the home page and teach the search as the demo's board would.
 *
 * Only where nobody has saved either yet: what people have changed is theirs.
 */
export async function seedBoardChoices(
	cms: Payload,
	{ articles, sections }: Chosen,
): Promise<void> {
	const idsOf = (slugs: readonly string[]) => slugs.map((slug) => known(articles, slug))
	if (!(await isSaved(cms, 'frontPage'))) {
		await cms.updateGlobal({
			slug: 'frontPage',
			overrideAccess: true,
			depth: 0,
			data: {
				lead: known(articles, demoFrontPage.lead),
				seconds: idsOf(demoFrontPage.seconds),
				strips: demoFrontPage.strips.map((slug) => known(sections, slug)),
			},
		})
	}
	if (!(await isSaved(cms, 'searchAids'))) {
		await cms.updateGlobal({
			slug: 'searchAids',
			overrideAccess: true,
			depth: 0,
			data: {
				promoted: demoPromoted.map((line) => ({ ...line, articles: idsOf(line.articles) })),
			},
		})
	}
}

async function isSaved(cms: Payload, slug: 'frontPage' | 'searchAids'): Promise<boolean> {
	const { createdAt } = await cms.findGlobal({ slug, overrideAccess: true, depth: 0 })
	return Boolean(createdAt)
}
