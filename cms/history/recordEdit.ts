import type {
	CollectionAfterChangeHook,
	CollectionBeforeChangeHook,
	Field,
	PayloadRequest,
	TypeWithID,
} from 'payload'
import { stepIn } from '#cms/workflow/stepContext.ts'
import { changesInWords, contentInWords } from './changesInWords.ts'
import { recordSettings, titleOf } from './recordSettings.ts'

const PASSWORD_CHANGED = 'Mật khẩu: đã đổi'

/** People whose password a request is about to change; by then it is no longer in what is saved. */
const newPasswords = new WeakMap<PayloadRequest, Set<unknown>>()

/** Remember that the write sets a new password. */
export const noticePassword: CollectionBeforeChangeHook<TypeWithID> = ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	if (operation === 'update' && 'password' in data && data.password) {
		const people = newPasswords.get(req) ?? new Set()
		newPasswords.set(req, people.add(originalDoc?.id))
	}
	return data
}

/** Tell the history what a write has made or changed; a write that changes nothing is not told. */
export function recordEdit(fields: readonly Field[]): CollectionAfterChangeHook<TypeWithID> {
	return async ({ doc, previousDoc, operation, collection, req, context }) => {
		// A step of an urgent notice has a line of its own.
		if (stepIn(context, collection.slug, doc.id)) return doc
		const { payload, transactionID } = req
		// What the hook is given may lack what the request did not ask for.
		const whole = await payload.findByID({
			collection: collection.slug as 'people',
			id: String(doc.id),
			depth: 0,
			overrideAccess: true,
			...(transactionID ? { req: { transactionID } } : {}),
		})
		const after = { ...whole }
		const lines =
			operation === 'create'
				? await contentInWords(payload, fields, after)
				: await changesInWords(payload, fields, { ...previousDoc }, after)
		const hasNewPassword = newPasswords.get(req)?.delete(doc.id) ?? false
		const changes = [lines, hasNewPassword ? PASSWORD_CHANGED : ''].filter(Boolean).join('\n')
		if (operation === 'update' && changes === '') return doc
		await recordSettings(req, {
			action: operation === 'create' ? 'create' : 'settings',
			documentType: collection.slug,
			document: String(doc.id),
			headline: titleOf(whole, collection.admin.useAsTitle),
			changes,
		})
		return doc
	}
}
