import type { Access, CollectionConfig, Payload, Where } from 'payload'
import { anyColleague, nobody } from '#cms/collections/access.ts'
import { hasRole, isBoard } from '#cms/collections/people/roles.ts'
import { unitsEditedBy } from '#cms/collections/people/unitsEditedBy.ts'
import type { Person } from '#cms/payload-types.ts'
import { handsOf } from './handsOf.ts'
import { latestPiece } from './latestPiece.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
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

/** Published pieces are everyone's; drafts are their writers', their unit's editors' and the board's. */
const canRead: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	if (isBoard(user)) return true
	return { or: [{ _status: { equals: 'published' } }, ...(await ownAnd(payload, user, ''))] }
}

/** Earlier texts are read by who reads the draft; a published one may have been withdrawn since. */
const canReadVersions: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	if (isBoard(user)) return true
	return { or: await ownAnd(payload, user, 'version.') }
}

/**
 * Writers edit while nobody is deciding; the board edits in review too.
 *
 * A boolean, not a query on `state`: Payload asks queries of the published row in some places and
 * of the newest draft in others, and the two differ in state.
 */
function canEdit(policy: Pick<ApprovalPolicy, 'collection'>): Access<Given> {
	return async ({ req: { user, payload }, id, data }) => {
		if (!user?.roles?.length) return false
		if (data?._status === 'published') return false
		if (id === undefined) return isBoard(user) || { or: await ownAnd(payload, user, '') }
		const piece = await latestPiece(payload, policy, String(id))
		if (!piece) return isBoard(user)
		return whyNotEdit(piece.state, await handsOf(payload, user, piece)) === null
	}
}

/** What readers once had is never deleted; a draft is deleted by its owner or an administrator. */
const canDelete: Access = ({ req: { user } }) => {
	if (!user?.roles?.length) return false
	const neverPublished: Where = { publishedAt: { exists: false } }
	if (hasRole(user, 'administrator')) return neverPublished
	return { and: [neverPublished, { owner: { equals: user.id } }] }
}

async function ownAnd(cms: Payload, person: Person, prefix: '' | 'version.'): Promise<Where[]> {
	const own: Where = { [`${prefix}owner`]: { equals: person.id } }
	const units = await unitsEditedBy(cms, person)
	if (units === 'all') return [own, { [`${prefix}state`]: { exists: true } }]
	return units.length > 0 ? [own, { [`${prefix}unit`]: { in: units } }] : [own]
}
