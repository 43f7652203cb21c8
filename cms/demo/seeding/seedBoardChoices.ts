import type { Payload } from 'payload'
import { demoEvents, demoFrontPage, demoIdentity, demoPromoted } from '#cms/demo/frontPage.ts'
import { plannedTime } from '#cms/demo/plannedTime.ts'
import { known } from './newsroom.ts'

/** Ids by slug. */
interface Chosen {
	articles: Map<string, string>
	sections: Map<string, string>
	pictures: Map<string, string>
}

/**
 * Lay out the home page, teach the search and dress the site as the demo's board would.
 *
 * Only where nobody has saved these yet: what people have changed is theirs.
 */
export async function seedBoardChoices(
	cms: Payload,
	{ articles, sections, pictures }: Chosen,
	now: Date,
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
				events: demoEvents.map(({ name, inDays, place }) => ({
					name,
					place,
					from: plannedTime(inDays, now),
				})),
			},
		})
	}
	if (!(await isSaved(cms, 'identity'))) {
		await cms.updateGlobal({
			slug: 'identity',
			overrideAccess: true,
			depth: 0,
			data: { ...demoIdentity, logo: known(pictures, 'logo') },
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

async function isSaved(
	cms: Payload,
	slug: 'frontPage' | 'identity' | 'searchAids',
): Promise<boolean> {
	const { createdAt } = await cms.findGlobal({ slug, overrideAccess: true, depth: 0 })
	return Boolean(createdAt)
}
