import type { Field, GlobalAfterChangeHook } from 'payload'
import { changesInWords } from './changesInWords.ts'
import { recordSettings } from './recordSettings.ts'

/** Tell the history what a write has changed of a global. */
export function recordGlobalEdit(fields: readonly Field[]): GlobalAfterChangeHook {
	return async ({ previousDoc, global, req }) => {
		const { payload, transactionID } = req
		// Payload types globals as anything.
		const before = previousDoc as Record<string, unknown> | undefined
		// What the hook is given may lack what the request did not ask for.
		const whole: object = await payload.findGlobal({
			slug: global.slug,
			depth: 0,
			overrideAccess: true,
			...(transactionID ? { req: { transactionID } } : {}),
		})
		const changes = await changesInWords(payload, fields, { ...before }, { ...whole })
		if (changes === '') return
		await recordSettings(req, {
			action: 'settings',
			documentType: global.slug,
			headline: typeof global.label === 'string' ? global.label : global.slug,
			changes,
		})
	}
}
