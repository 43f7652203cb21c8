import type { CollectionSlug, Payload } from 'payload'
import type { ApprovalSettings } from '#cms/payload-types.ts'
import { defaultRules, type StageRule, type StageRules } from './stageRules.ts'

/** What the administrators have decided for a type of content; the defaults where they have not. */
export async function rulesFor(cms: Payload, collection: CollectionSlug): Promise<StageRules> {
	const settings = await cms.findGlobal({ slug: 'approval', depth: 0, overrideAccess: true })
	const given: unknown = Reflect.get(settings, collection)
	return isGiven(given) ? toRules(given) : defaultRules
}

/** One type's part of the global; every type of content has the same. */
type Given = NonNullable<ApprovalSettings['articles']>

function isGiven(value: unknown): value is Given {
	return typeof value === 'object' && value !== null
}

function toRules(given: Given): StageRules {
	return {
		unitReview: toRule(given.unitReview, defaultRules.unitReview),
		headOfficeSkips: given.unitReview?.headOfficeSkips ?? defaultRules.headOfficeSkips,
		boardReview: toRule(given.boardReview, defaultRules.boardReview),
		afterApproval: given.afterApproval ?? defaultRules.afterApproval,
	}
}

function toRule(given: Given['boardReview'], fallback: StageRule): StageRule {
	return {
		isOn: given?.isOn ?? fallback.isOn,
		quorum: given?.quorum ?? fallback.quorum,
		count: given?.count ?? fallback.count,
		hours: given?.hours ?? fallback.hours,
	}
}
