import type { CollectionAfterDeleteHook } from 'payload'

/** A display that is gone has no devices, and their tokens open nothing. */
export const forgetDevices: CollectionAfterDeleteHook = async ({ id, req }) => {
	await req.payload.db.deleteMany({
		collection: 'devices',
		where: { display: { equals: id } },
		req,
	})
}
