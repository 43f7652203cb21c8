import type { Payload } from 'payload'
import { inTransaction } from '#cms/workflow/inTransaction.ts'
import { retryTransient } from '#cms/workflow/retryTransient.ts'
import { untilUndisturbed } from '#cms/workflow/untilUndisturbed.ts'
import { oneAtATime } from './oneAtATime.ts'

/**
 * Decide and write a step of a notice by `work`, when nobody else of this process writes it.
 *
 * Again where another process was faster: the rules then look at what that has left.
 */
export function stepInTurn<Result>(
	cms: Payload,
	notice: string,
	work: (transactionID: string | number | undefined) => Promise<Result>,
): Promise<Result> {
	return untilUndisturbed(() =>
		oneAtATime(cms.db, notice, () => retryTransient(() => inTransaction(cms, work))),
	)
}
