import { stages, type Stage } from '#cms/workflow/states.ts'
import type { StageRules } from './stageRules.ts'

/** What the stages of a piece depend on beside the rules. */
export interface Belonging {
	/** Null: the piece belongs to no unit. */
	unit: string | null
	/** The unit has none above it. */
	isHeadOffice: boolean
	/** Somebody who did not write the piece may decide for the unit. */
	hasUnitReviewer: boolean
}

/**
 * The stages a piece goes through, in order.
 *
 * There is always one: where nothing else is left, the board decides.
 */
export function stagesFor(rules: StageRules, belonging: Belonging): Stage[] {
	const { unit, isHeadOffice, hasUnitReviewer } = belonging
	const skipsUnit = unit === null || !hasUnitReviewer || (isHeadOffice && rules.headOfficeSkips)
	const needed = stages.filter((stage) => {
		if (!rules[stage].isOn) return false
		return stage !== 'unitReview' || !skipsUnit
	})
	return needed.length > 0 ? needed : ['boardReview']
}
