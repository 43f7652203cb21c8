import type { PayloadRequest } from 'payload'
import { appendRecord } from './appendRecord.ts'

/** A change of settings, as far as the history tells of it. */
export interface SettingsChange {
	action: 'create' | 'settings' | 'delete'
	/** The slug of the collection or global. */
	documentType: string
	document?: string | undefined
	headline: string
	changes: string
}

/** Record a change of settings that a request makes, in its transaction. */
export async function recordSettings(req: PayloadRequest, change: SettingsChange): Promise<void> {
	await appendRecord(
		req.payload,
		{
			...change,
			at: new Date().toISOString(),
			actor: req.user?.id ?? null,
			...(req.user ? { actorName: req.user.name } : {}),
		},
		req.transactionID,
	)
}

/** The title of a document in the admin's lists. */
export function titleOf(document: object, useAsTitle: string | undefined): string {
	const title: unknown = Reflect.get(document, useAsTitle ?? 'id')
	return typeof title === 'string' ? title : ''
}
