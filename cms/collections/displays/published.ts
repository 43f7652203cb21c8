import { toTimeWindows } from '#cms/collections/content/timeWindows.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Display } from '#cms/payload-types.ts'
import type { PublishedDisplay } from '#shared/displays/display.ts'

/** A display as the site gets it. */
export function toPublishedDisplay(display: Display): PublishedDisplay {
	return {
		id: display.id,
		slug: display.slug,
		name: display.name,
		place: display.place ?? '',
		unit: idOf(display.unit),
		orientation: display.orientation,
		zones: display.zones ?? [],
		sound: display.sound ?? false,
		quietHours: toTimeWindows(display.quietHours)?.[0] ?? null,
		leaseHours: display.leaseHours,
	}
}
