import type { Payload } from 'payload'
import type { Notice } from '#cms/payload-types.ts'

/** The notice as it is stored, as the transaction sees it when there is one; null when there is none. */
export function loadNotice(
	cms: Payload,
	id: string,
	transactionID?: unknown,
): Promise<Notice | null> {
	return cms.findByID({
		collection: 'notices',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
		// On the embedded database a request's transaction may arrive as anything; only its own are used.
		...(typeof transactionID === 'string' || typeof transactionID === 'number'
			? { req: { transactionID } }
			: {}),
	})
}
