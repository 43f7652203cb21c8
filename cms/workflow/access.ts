import type { Access, CollectionConfig, Where } from 'payload'
import { anyColleague, nobody } from '#cms/collections/access.ts'
import { hasRole, isBoard } from '#cms/collections/people/roles.ts'
import { handsOf } from './handsOf.ts'
import { latestPiece } from './latestPiece.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import { editableBy, readableBy } from './readableBy.ts'
import { whyNotEdit } from './whyNotEdit.ts'

/** What a request would write, as far as access depends on it. */
type Given = Pick<Piece, '_status'>

/** Who may do what with the documents of a collection under approval. */
export function approvalAccess(
	policy: Pick<ApprovalPolicy, 'collection'>,
): NonNullable<CollectionConfig['access']> {
	return {
		create: canStart,
		read: canRead,
		readVersions: canReadVersions,
		update: canEdit(policy),
		delete: canDelete,
		unlock: nobody,
		admin: nobody,
	}
}

/** Anyone of the newsroom starts a piece; nobody starts a published one. */
const canStart: Access<Given> = ({ req, data }) =>
	anyColleague({ req }) && data?._status !== 'published'

/** Published pieces are everyone's; drafts are for those whom `readableBy` lets read them. */
const canRead: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	const drafts = await readableBy(payload, user, new Date(), '')
	return drafts === true || { or: [{ _status: { equals: 'published' } }, drafts] }
}

/** Earlier texts are read by who reads the draft; a published one may have been withdrawn since. */
const canReadVersions: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	return readableBy(payload, user, new Date(), 'version.')
}

/**
 * Writers edit while nobody is deciding; those who decide edit in review too.
 *
 * A boolean, not a query on `state`: Payload asks queries of the published row in some places and
 * of the newest draft in others, and the two differ in state.
 */
function canEdit(policy: Pick<ApprovalPolicy, 'collection'>): Access<Given> {
	return async ({ req: { user, payload }, id, data }) => {
		if (!user?.roles?.length) return false
		if (data?._status === 'published') return false
		const now = new Date()
		if (id === undefined) return editableBy(payload, user, now)
		const piece = await latestPiece(payload, policy, String(id))
		if (!piece) return isBoard(user)
		const hands = await handsOf(payload, user, piece, now)
		return (
			whyNotEdit(
				piece.state,
				hands.map((hand) => hand.hands),
			) === null
		)
	}
}

/** What readers once had is never deleted; a draft is deleted by its owner or an administrator. */
const canDelete: Access = ({ req: { user } }) => {
	if (!user?.roles?.length) return false
	const neverPublished: Where = { publishedAt: { exists: false } }
	if (hasRole(user, 'administrator')) return neverPublished
	return { and: [neverPublished, { owner: { equals: user.id } }] }
}
