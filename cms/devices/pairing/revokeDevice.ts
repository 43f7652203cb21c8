import type { PayloadRequest } from 'payload'
import { swap } from '#cms/devices/swap.ts'
import { recordSettings } from '#cms/history/recordSettings.ts'
import type { Display } from '#cms/payload-types.ts'

/** Take the display away from a device, whose token opens nothing any more; answers whether it had it. */
export async function revokeDevice(
	req: PayloadRequest,
	display: Pick<Display, 'id' | 'name'>,
	device: string,
	now: Date,
): Promise<boolean> {
	const isRevoked = await swap(req.payload, 'devices', {
		id: device,
		where: { and: [{ display: { equals: display.id } }, { revokedAt: { exists: false } }] },
		data: { revokedAt: now.toISOString(), tokenHash: null, secretHash: null, toldDarkAt: null },
	})
	if (!isRevoked) return false
	await recordSettings(req, {
		action: 'settings',
		documentType: 'displays',
		document: display.id,
		headline: display.name,
		changes: `Thiết bị: thu hồi ${device}`,
	})
	return true
}
