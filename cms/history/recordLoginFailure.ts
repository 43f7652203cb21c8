import type { CollectionAfterErrorHook } from 'payload'
import { noteSignInFailure } from '#cms/signIn/noteSignInFailure.ts'

/** Tell the history that somebody did not get in; whoever gets in is not told of. */
export const recordLoginFailure: CollectionAfterErrorHook = async ({ error, req }) => {
	if (!req.pathname?.endsWith('/login')) return
	const typed: unknown = req.data?.email
	await noteSignInFailure(req, { error, typed: typeof typed === 'string' ? typed : '' }, new Date())
}
