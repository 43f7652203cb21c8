import type { Payload } from 'payload'
import { countReached } from '#cms/collections/displays/countReached.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { namesOfPeople } from '#cms/collections/people/namesOfPeople.ts'
import type { Notice, Person } from '#cms/payload-types.ts'
import { contentHash } from '#cms/workflow/contentHash.ts'
import { noticeContent } from './contentFields.ts'
import { noticeSituation } from './noticeSituation.ts'
import { availableNoticeActions, type NoticeAction } from './steps.ts'

/** Where an urgent notice stands, for the person who asks. */
export interface NoticeReport {
	state: Notice['state']
	/** What the person may do now. */
	actions: NoticeAction[]
	/** The hash of the text as it stands. */
	seen: string
	/** On how many displays it is, or would be. */
	displays: number
	/** Whether sending it waits for a second person. */
	needsSecondPerson: boolean
	drill: boolean
	until: string
	sentBy?: string
	confirmedBy?: string
	/** Absent when it ended by itself. */
	endedBy?: string
	shownAt?: string
	endedAt?: string
}

/** Where the notice stands at `now`, for one person. */
export async function reportOnNotice(
	cms: Payload,
	notice: Notice,
	person: Person,
	now: Date,
): Promise<NoticeReport> {
	const people = [notice.sentBy, notice.confirmedBy, notice.endedBy].map(idOf)
	const [situation, displays, names] = await Promise.all([
		noticeSituation(cms, notice, person, now),
		countReached(cms, idsOf(notice.units)),
		namesOfPeople(
			cms,
			people.filter((id) => id !== null),
		),
	])
	const [sentBy, confirmedBy, endedBy] = people.map((id) => (id ? names.get(id) : undefined))
	return {
		state: notice.state,
		actions: availableNoticeActions(situation),
		seen: contentHash(notice, noticeContent),
		displays,
		needsSecondPerson: situation.needsSecondPerson,
		drill: notice.drill ?? false,
		until: notice.until,
		...(sentBy ? { sentBy } : {}),
		...(confirmedBy ? { confirmedBy } : {}),
		...(endedBy ? { endedBy } : {}),
		...(notice.shownAt ? { shownAt: notice.shownAt } : {}),
		...(notice.endedAt ? { endedAt: notice.endedAt } : {}),
	}
}
