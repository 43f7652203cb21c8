import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { changeEndpoints } from '#cms/endpoints/changeEndpoints.ts'
import { ownersOf } from '#cms/endpoints/ownersOf.ts'
import { retryTransient } from '#cms/workflow/retryTransient.ts'
import { keepRequest } from './keepRequest.ts'

/**
 * Let every request be answered once more where MongoDB has undone its transaction.
 *
 * Two editors on one document, or another server that takes the lead, undo what Payload was
 * writing; nobody but the one who began it can begin again, and that is the request.
 */
export function allowSecondTries(config: SanitizedConfig): void {
	changeEndpoints(ownersOf(config), withSecondTry)
}

/** Those that try again already: a database may be opened a second time with the same settings. */
const patient = new WeakSet<Endpoint>()

function withSecondTry(endpoint: Endpoint): Endpoint {
	if (patient.has(endpoint)) return endpoint
	const trying = { ...endpoint, handler: triedAgain(endpoint.handler) }
	patient.add(trying)
	return trying
}

function triedAgain(handler: PayloadHandler): PayloadHandler {
	return async (req) => {
		const kept = keepRequest(req)
		let isFirst = true
		try {
			return await retryTransient(async () => {
				if (!isFirst && !kept.restore()) {
					throw new Refusal('busy', 'Hệ thống đang bận. Hãy thử lại sau giây lát.')
				}
				isFirst = false
				return handler(req)
			})
		} finally {
			kept.letGo()
		}
	}
}
