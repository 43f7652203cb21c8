import { idsOf } from '#cms/collections/idsOf.ts'
import type { Notice } from '#cms/payload-types.ts'
import type { PublishedNotice } from '#shared/displays/notice.ts'

/** An urgent notice as displays get it. */
export function toPublishedNotice(notice: Notice): PublishedNotice {
	const { id, headline, shownAt, until } = notice
	if (!shownAt) throw new Error(`Notice ${id} was never sent`)
	return {
		id,
		headline,
		text: notice.text ?? '',
		drill: notice.drill ?? false,
		units: idsOf(notice.units),
		from: shownAt,
		until,
	}
}
