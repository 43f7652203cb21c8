import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { nobody } from '#cms/collections/access.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'
import { maySendTo } from './maySendTo.ts'

/** Everybody in the newsroom reads what was on displays; drafts are read by who may send them. */
const canRead: Access = async (args) => {
	const edited = await editedBy(args)
	if (edited === 'all') return true
	if (!args.req.user?.roles?.length) return false
	const wasShown: Where = { state: { in: ['shown', 'ended'] } }
	return edited.length > 0 ? { or: [wasShown, { units: { in: edited } }] } : wasShown
}

/** The board, and editors; for which displays is looked at when it is saved. */
const canCreate: Access = async (args) => {
	const edited = await editedBy(args)
	return edited === 'all' || edited.length > 0
}

/** A draft is changed and deleted by who may send it. */
const canChange: Access = async (args) => {
	const edited = await editedBy(args)
	if (edited !== 'all' && edited.length === 0) return false
	const isDraft: Where = { state: { equals: 'draft' } }
	if (args.id === undefined) {
		return edited === 'all' ? isDraft : { and: [isDraft, { units: { in: edited } }] }
	}
	const notice = await args.req.payload.findByID({
		collection: 'notices',
		id: String(args.id),
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	return notice?.state === 'draft' && maySendTo(edited, idsOf(notice.units))
}

/** Who may do what with urgent notices; the steps have a door of their own. */
export const noticeAccess: NonNullable<CollectionConfig['access']> = {
	create: canCreate,
	read: canRead,
	update: canChange,
	delete: canChange,
	unlock: nobody,
	admin: nobody,
	readVersions: nobody,
}

async function editedBy({ req }: { req: PayloadRequest }): Promise<string[] | 'all'> {
	return req.user?.roles?.length ? unitsEdited(req.payload, req.user, new Date()) : []
}
