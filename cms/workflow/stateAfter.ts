import type { Piece } from './policy.ts'
import type { StageRules } from './rules/stageRules.ts'
import type { State } from './states.ts'

/** The last approval leads on to readers, at once or at the time that was chosen. */
export function stateAfter(
	{ afterApproval }: Pick<StageRules, 'afterApproval'>,
	reached: State,
	{ publishAt }: Pick<Piece, 'publishAt'>,
	now: Date,
): State {
	if (reached !== 'approved' || afterApproval === 'wait') return reached
	return publishAt && new Date(publishAt) > now ? 'scheduled' : 'published'
}
