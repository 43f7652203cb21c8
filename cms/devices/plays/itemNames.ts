import type { Payload } from 'payload'
import { itemTypes } from './itemTypes.ts'

/** An item that was on a display. */
export interface PlayedItem {
	type: string
	id: string
	/** What the display called it; may be empty. */
	name: string
}

/** Ids in one question. */
const AT_ONCE = 500

/** Names of items as the newsroom calls them now, remembered while a table is made. */
export class ItemNames {
	private readonly cms: Payload
	private readonly names = new Map<string, string>()
	private readonly asked = new Set<string>()

	constructor(cms: Payload) {
		this.cms = cms
	}

	/** Look up those that were not looked up yet. */
	async load(items: Iterable<PlayedItem>): Promise<void> {
		const wanted = Map.groupBy(
			[...items].filter(({ type, id }) => !this.asked.has(`${type} ${id}`)),
			({ type }) => type,
		)
		for (const [type, ofType] of wanted) {
			const ids = [...new Set(ofType.map(({ id }) => id))]
			for (const id of ids) this.asked.add(`${type} ${id}`)
			for (let from = 0; from < ids.length; from += AT_ONCE) {
				await this.loadSome(type, ids.slice(from, from + AT_ONCE))
			}
		}
	}

	/** The newsroom's name, else the display's own word, else its id. */
	nameOf({ type, id, name }: PlayedItem): string {
		return this.names.get(`${type} ${id}`) || name || id
	}

	private async loadSome(type: string, ids: string[]): Promise<void> {
		const known = itemTypes[type]
		if (!known) return
		const { docs } = await this.cms.db.find<{ id: string }>({
			collection: known.collection,
			pagination: false,
			limit: 0,
			select: Object.fromEntries(known.titles.map((title) => [title, true])),
			where: { id: { in: ids } },
		})
		for (const doc of docs) {
			const titles = known.titles.map((title): unknown => Reflect.get(doc, title))
			const title = titles.find((each) => typeof each === 'string' && each.trim() !== '')
			if (typeof title === 'string') this.names.set(`${type} ${doc.id}`, title.trim())
		}
	}
}
