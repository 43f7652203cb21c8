import type { PublishedDisplay } from '#shared/displays/display.ts'

/** A display of the unit `u2`; `differences` say what matters. */
export function aDisplay(
	id: string,
	differences: Partial<PublishedDisplay> = {},
): PublishedDisplay {
	return {
		...{ id, slug: `sanh-${id}`, name: `Sảnh ${id}`, place: 'Tầng 1', unit: 'u2' },
		...{ orientation: 'landscape', zones: ['ticker', 'clock'], sound: false },
		...{ quietHours: null, leaseHours: 24 },
		...differences,
	}
}
