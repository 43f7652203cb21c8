import type { PayloadRequest, Where } from 'payload'

/** Whether the person who asks may change this display, by the rules of its collection. */
export async function mayUpdateDisplay(req: PayloadRequest, display: string): Promise<boolean> {
	if (!req.user) return false
	const { update } = req.payload.collections.displays.config.access
	const allowed = await update({ req, id: display })
	if (typeof allowed === 'boolean') return allowed
	const where: Where = { and: [{ id: { equals: display } }, allowed] }
	const { totalDocs } = await req.payload.count({
		collection: 'displays',
		overrideAccess: true,
		where,
	})
	return totalDocs > 0
}
