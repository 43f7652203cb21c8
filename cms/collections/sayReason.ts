import type { AfterErrorHook } from 'payload'
import { Refusal } from './refusal.ts'

/** Give a refusal the same body at every address: a sentence for people, a reason for scripts. */
export const sayReason: AfterErrorHook = ({ error }) => {
	if (!(error instanceof Refusal)) return
	const { message, reason, status } = error
	return { response: { errors: [{ message, reason }] }, status }
}
