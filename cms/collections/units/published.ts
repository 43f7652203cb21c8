import { idOf } from '#cms/collections/idOf.ts'
import type { Unit } from '#cms/payload-types.ts'
import type { PublishedUnit } from '#shared/units/unit.ts'

/** A unit as readers get it; how many people it has is the newsroom's business. */
export function toPublishedUnit({ id, slug, name, shortName, parent }: Unit): PublishedUnit {
	return { id, slug, name, shortName: shortName?.trim() || name, parent: idOf(parent) }
}
