import type { Payload } from 'payload'
import { idsOf } from '#cms/collections/idsOf.ts'
import { visiblePieces } from '#cms/publishing/visiblePieces.ts'

/**
 * Whether readers have every article that is chosen at `now`; otherwise a sentence on what to do.
 *
 * What was chosen `before` may have gone since: it is passed over where readers are, and whoever
 * changes something else need not clear it away. The sentence names no article, since not everybody
 * may know what a draft is called.
 */
export async function whyNotChosen(
	cms: Payload,
	{ chosen, before }: { chosen: unknown; before: unknown },
	now: Date,
): Promise<true | string> {
	const known = idsOf(before)
	const ids = idsOf(chosen)
	const fresh = ids.filter((id) => !known.includes(id))
	if (fresh.length === 0) return true
	const visible = await visiblePieces(cms, 'article', now, { id: { in: fresh } })
	const absent = fresh.find((id) => !visible.some((article) => article.id === id))
	if (!absent) return true
	const which = ids.length > 1 ? `Bài thứ ${ids.indexOf(absent) + 1}` : 'Bài này'
	return `${which} chưa đến với bạn đọc nên chưa chọn được. Hãy chọn một bài đang xuất bản.`
}
