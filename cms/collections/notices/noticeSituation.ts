import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'
import { loadDisplayRules } from '#cms/devices/health/loadDisplayRules.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { maySendTo } from './maySendTo.ts'
import type { NoticeSituation } from './steps.ts'

/** Where a notice stands at `now`, for one person. */
export async function noticeSituation(
	cms: Payload,
	notice: Notice,
	person: Person,
	now: Date,
): Promise<NoticeSituation> {
	const [edited, rules] = await Promise.all([unitsEdited(cms, person, now), loadDisplayRules(cms)])
	return {
		state: notice.state,
		needsSecondPerson: rules.secondPerson ?? false,
		maySend: maySendTo(edited, idsOf(notice.units)),
		isSender: idOf(notice.sentBy) === person.id,
	}
}
