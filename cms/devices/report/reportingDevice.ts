import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { tokenIn } from '#cms/devices/pairing/deviceToken.ts'
import { isSecretOf } from '#cms/devices/pairing/secrets.ts'
import type { Device } from '#cms/payload-types.ts'

/** The device a token belongs to, and the display it opens the report of; refuses everybody else. */
export async function reportingDevice(
	cms: Payload,
	authorization: string | null,
): Promise<{ device: Device; display: string }> {
	const shown = tokenIn(authorization)
	const device =
		shown &&
		(await cms.db.findOne<Device>({
			collection: 'devices',
			where: { id: { equals: shown.device } },
			select: { display: true, tokenHash: true, revokedAt: true },
		}))
	const display = idOf(device?.display)
	const isKnown = device?.tokenHash ? isSecretOf(shown?.token ?? '', device.tokenHash) : false
	if (!device || !display || !isKnown || device.revokedAt) {
		throw new Refusal('unauthorized', 'Thiết bị này chưa được ghép hoặc đã bị thu hồi.')
	}
	return { device, display }
}
