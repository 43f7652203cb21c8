import type { Payload } from 'payload'
import type { DemoItem, DemoProgramme } from '#cms/demo/displays/demoProgramme.ts'
import type { ShowPiece } from '#cms/demo/shows/showPiece.ts'
import { known, type DemoNewsroom } from './newsroom.ts'
import { madeBefore } from './madeBefore.ts'
import { takeSteps } from './takeSteps.ts'

/** What programmes refer to, beside the newsroom's own. */
interface Shown {
	newsroom: DemoNewsroom
	/** Ids by slug. */
	articles: Map<string, string>
	displays: Map<string, string>
	/** What is no article, by title. */
	shows: Map<string, { collection: ShowPiece['collection']; id: string }>
	now: Date
}

/** Make the programme unless an earlier seed did, and take the steps that are still missing. */
export async function seedProgramme(
	cms: Payload,
	programme: DemoProgramme,
	shown: Shown,
): Promise<void> {
	const { people } = shown.newsroom
	const { name, steps } = programme
	const id = (await madeBefore(cms, 'programmes', name)) ?? (await make(cms, programme, shown))
	await takeSteps(cms, { collection: 'programmes', id, steps, people, now: shown.now })
}

async function make(cms: Payload, programme: DemoProgramme, shown: Shown): Promise<string> {
	const { writer, unit, displays = [], items, steps: _, ...fields } = programme
	const { newsroom } = shown
	const { id } = await cms.create({
		collection: 'programmes',
		draft: true,
		depth: 0,
		overrideAccess: true,
		user: known(newsroom.people, writer),
		data: {
			...fields,
			unit: known(newsroom.units, unit),
			displays: displays.map((slug) => known(shown.displays, slug)),
			items: items.map((item) => toItem(item, shown)),
		},
	})
	return id
}

function toItem(item: DemoItem, { newsroom, articles, shows }: Shown) {
	const { seconds, weekdays, windows } = item
	const shape = { seconds, weekdays, windows }
	switch (item.kind) {
		case 'article':
			return {
				...shape,
				kind: 'piece' as const,
				piece: { relationTo: 'articles' as const, value: known(articles, item.slug) },
			}
		case 'show': {
			const { collection, id } = known(shows, item.title)
			return { ...shape, kind: 'piece' as const, piece: { relationTo: collection, value: id } }
		}
		case 'photo':
			return { ...shape, ...item, picture: known(newsroom.pictures, item.picture) }
		case 'notice':
			return { ...shape, ...item }
		case 'feed':
			return {
				...shape,
				...item,
				section: item.section ? known(newsroom.sections, item.section) : null,
			}
	}
}
