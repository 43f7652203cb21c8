import type { Payload } from 'payload'
import type { Device } from '#cms/payload-types.ts'

/** The devices that play a display, in the order they were paired; those that were revoked are none. */
export async function devicesOf(cms: Payload, display: string): Promise<Device[]> {
	const { docs } = await cms.db.find<Device>({
		collection: 'devices',
		pagination: false,
		limit: 0,
		sort: 'pairedAt',
		where: { and: [{ display: { equals: display } }, { revokedAt: { exists: false } }] },
	})
	return docs
}
