import type {
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	PayloadRequest,
} from 'payload'
import { idsOf } from '#cms/collections/idsOf.ts'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Notice } from '#cms/payload-types.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'
import { loadNotice } from './loadNotice.ts'
import { maySendTo } from './maySendTo.ts'
import { sentence } from './sentences.ts'
import { noSteps } from './stepFields.ts'

/**
 * The last line of defence: only a step says who sent a notice and whether it is on displays.
 *
 * It runs for every way to write. Only drafts change: what is on displays, or waits for a second
 * person, is what the first has read.
 */
export const keepNotice: CollectionBeforeChangeHook<Notice> = async ({
	data,
	originalDoc,
	operation,
	req,
	context,
}) => {
	const before = operation === 'create' ? undefined : originalDoc
	const step = before && stepIn(context, 'notices', before.id)
	if (step) return Object.assign(data, step.set)
	if (before && (await stateNow(req, before)) !== 'draft') throw frozen()
	await refuseOutsideReach(req, before, data)
	return Object.assign(data, noSteps)
}

/** What was on displays stays in the list of what was; what waits for a second person is decided first. */
export const keepSentNotice: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const notice = await loadNotice(req.payload, String(id), req.transactionID)
	if (!notice) return
	if (notice.state !== 'draft') throw frozen()
	await refuseOutsideReach(req, notice, {})
}

/** What Payload read when the write began may be older than a step that was taken meanwhile. */
async function stateNow(req: PayloadRequest, before: Notice): Promise<Notice['state']> {
	return (await loadNotice(req.payload, before.id, req.transactionID))?.state ?? before.state
}

async function refuseOutsideReach(
	req: PayloadRequest,
	before: Notice | undefined,
	data: Partial<Notice>,
): Promise<void> {
	if (!req.user) return
	const edited = await unitsEdited(req.payload, req.user, new Date())
	const after = 'units' in data ? data.units : before?.units
	if (!maySendTo(edited, idsOf(after))) throw new Refusal('forbidden', sentence.outsideReach)
	if (before && !maySendTo(edited, idsOf(before.units))) {
		throw new Refusal('forbidden', sentence.outsideReach)
	}
}

function frozen(): Refusal {
	return new Refusal('wrongState', sentence.frozen)
}
