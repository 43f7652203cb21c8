import type { RelationshipFieldManyValidation, RelationshipFieldSingleValidation } from 'payload'
import { whyNotChosen } from '#cms/collections/articles/whyNotChosen.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { SECONDS_MOST } from '#shared/frontPage/frontPage.ts'

/** Whether readers have the article that is to lead. */
export const leadIsChosen: RelationshipFieldSingleValidation = (chosen, { previousValue, req }) => {
	if (chosen && !idOf(chosen)) return 'Hãy chọn một bài trong danh sách.'
	return whyNotChosen(req.payload, { chosen, before: previousValue }, new Date())
}

/** Whether the articles beside the lead are few enough, different ones, and readers have them. */
export const secondsAreChosen: RelationshipFieldManyValidation = (
	chosen,
	{ data, previousValue, req },
) => {
	const ids = idsOf(chosen)
	if (ids.length > SECONDS_MOST) {
		return `Nhiều nhất ${SECONDS_MOST} bài nổi bật; đang có ${ids.length}. Hãy bỏ bớt.`
	}
	const repeated = placeOfRepeated(ids)
	if (repeated) return `Bài thứ ${repeated} đã được chọn ở trên rồi. Hãy bỏ một trong hai.`
	const lead = ids.indexOf(idOf(Reflect.get(data, 'lead')) ?? '')
	if (lead >= 0) return `Bài thứ ${lead + 1} đang là bài đứng đầu. Hãy bỏ một trong hai.`
	return whyNotChosen(req.payload, { chosen: ids, before: previousValue }, new Date())
}

/** Whether the sections are different ones and exist. */
export const stripsAreChosen: RelationshipFieldManyValidation = async (
	chosen,
	{ previousValue, req },
) => {
	const ids = idsOf(chosen)
	const repeated = placeOfRepeated(ids)
	if (repeated) return `Chuyên mục thứ ${repeated} đã được chọn ở trên rồi. Hãy bỏ một trong hai.`
	const known = idsOf(previousValue)
	const fresh = ids.filter((id) => !known.includes(id))
	if (fresh.length === 0) return true
	const { totalDocs } = await req.payload.count({
		collection: 'sections',
		overrideAccess: true,
		where: { id: { in: fresh } },
	})
	return totalDocs === fresh.length || 'Chuyên mục đã chọn không còn nữa. Hãy chọn lại.'
}

/** Counted from one; 0 when all are different. */
function placeOfRepeated(ids: readonly string[]): number {
	return ids.findIndex((id, at) => ids.indexOf(id) < at) + 1
}
