import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { DeskLine } from './desk.ts'
import type { Sheet } from './pilesOf.ts'

/** How to say each of the sheets to people; names are looked up once for all of them. */
export async function toDeskLines(
	cms: Payload,
	sheets: readonly Sheet[],
): Promise<(sheet: Sheet) => DeskLine> {
	const [units, people] = await Promise.all([
		loadNames(
			cms,
			'units',
			sheets.map(({ piece }) => idOf(piece.unit)),
		),
		loadNames(
			cms,
			'people',
			sheets.map(({ piece }) => idOf(piece.owner)),
		),
	])
	return ({ policy: { collection }, piece, title, ...sheet }) => ({
		collection,
		id: piece.id,
		title,
		kind: kindOf(cms, collection),
		unit: units.get(idOf(piece.unit) ?? '') ?? null,
		writer: people.get(idOf(piece.owner) ?? '') ?? null,
		state: piece.state,
		since: sheet.since,
		...(sheet.due ? { due: sheet.due } : {}),
		isOverdue: sheet.isOverdue,
		isWaitingForMe: sheet.isWaitingForMe,
		...(sheet.insteadOf ? { insteadOf: sheet.insteadOf } : {}),
		...(sheet.returned ? { returned: sheet.returned } : {}),
	})
}

async function loadNames(
	cms: Payload,
	collection: 'units' | 'people',
	asked: (string | null)[],
): Promise<Map<string, string>> {
	const ids = [...new Set(asked)].filter((id) => id !== null)
	if (ids.length === 0) return new Map()
	const { docs } = await cms.find({
		collection,
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true, shortName: true },
		where: { id: { in: ids } },
	})
	return new Map(
		docs.map((found) => [
			found.id,
			('shortName' in found && found.shortName?.trim()) || found.name,
		]),
	)
}

function kindOf(cms: Payload, collection: CollectionSlug): string {
	const { singular } = cms.collections[collection].config.labels
	return typeof singular === 'string' ? singular : collection
}
