import { toSchedule } from '#cms/collections/content/toSchedule.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import type { Programme } from '#cms/payload-types.ts'
import {
	timesPerHour,
	type ProgrammeItem,
	type PublishedProgramme,
} from '#shared/displays/programme.ts'
import { typeOfShown } from './typeOfShown.ts'

/** A programme as the site gets it. */
export function toPublishedProgramme(programme: Programme): PublishedProgramme {
	const { id, name, publishedAt } = programme
	if (!name || !publishedAt) throw new Error(`Programme ${id} was published incomplete`)
	const times = Number(programme.timesPerHour ?? 1)
	return {
		id,
		name,
		unit: idOf(programme.unit),
		reach: programme.reach,
		displays: idsOf(programme.displays),
		kind: programme.kind,
		minutesPerHour: programme.kind === 'share' ? (programme.minutesPerHour ?? 0) : 0,
		timesPerHour: timesPerHour.find((each) => each === times) ?? 1,
		priority: programme.priority ?? 0,
		schedule: toSchedule({ ...programme, from: null, until: programme.expireAt }),
		items: (programme.items ?? []).flatMap(toItem),
		media: idsOf(programme.mediaUsed),
		expireAt: programme.expireAt ?? null,
		publishedAt,
	}
}

type Item = NonNullable<Programme['items']>[number]

function toItem(item: Item): ProgrammeItem[] {
	const shape = { id: item.id ?? '', seconds: item.seconds ?? null, schedule: toSchedule(item) }
	switch (item.kind) {
		case 'piece': {
			const type = item.piece && typeOfShown[item.piece.relationTo]
			const id = idOf(item.piece?.value)
			return type && id ? [{ ...shape, kind: 'piece', piece: { type, id } }] : []
		}
		case 'photo': {
			const picture = idOf(item.picture)
			return picture ? [{ ...shape, kind: 'photo', picture, caption: item.caption ?? '' }] : []
		}
		case 'notice': {
			const { headline, text } = item
			return headline ? [{ ...shape, kind: 'notice', headline, text: text ?? '' }] : []
		}
		case 'feed':
			return [
				{
					...shape,
					kind: 'feed',
					type: item.type ?? 'article',
					scope: item.scope ?? 'display',
					section: idOf(item.section),
					days: item.days ?? null,
					count: item.count ?? 1,
				},
			]
	}
}
