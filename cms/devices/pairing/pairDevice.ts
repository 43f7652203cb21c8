import type { PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { swap } from '#cms/devices/swap.ts'
import { recordSettings } from '#cms/history/recordSettings.ts'
import type { Device, Display, Person } from '#cms/payload-types.ts'
import { Attempts } from './attempts.ts'
import { CODE_MS } from './beginPairing.ts'
import { devicesOf } from './devicesOf.ts'
import { toPairingCode } from './pairingCode.ts'
import { revokeDevice } from './revokeDevice.ts'

/** Wrong codes a person may enter; a guesser would need a million times as many. */
const wrongCodes = new Attempts({ most: 10, withinMs: 10 * 60_000 })

/** What becomes of the devices a display has already. */
export type OtherDevices = 'replace' | 'keep'

/** Somebody enters the code of a device at a display. */
export interface PairingRequest {
	display: Display
	user: Person
	code: string
	/** Absent: a display that has a device is asked about first. */
	others?: OtherDevices | undefined
}

/**
 * Let the device that shows `code` play the display.
 *
 * A display may have several, such as two screens back to back; each is revoked by itself.
 */
export async function pairDevice(
	req: PayloadRequest,
	{ display, user, code, others }: PairingRequest,
	now: Date,
): Promise<void> {
	const cms = req.payload
	if (!wrongCodes.mayTry(user.id, now)) {
		throw new Refusal('tooMany', 'Bạn đã nhập sai mã nhiều lần. Hãy thử lại sau 10 phút.')
	}
	const device = await waitingDevice(req, toPairingCode(code), now)
	if (!device) {
		wrongCodes.note(user.id, now)
		throw new Refusal(
			'invalid',
			'Mã không đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trên màn hình.',
		)
	}
	const before = await devicesOf(cms, display.id)
	if (before.length > 0 && !others) {
		throw new Refusal(
			'inUse',
			`Màn hình này đã có ${before.length} thiết bị. Thay thiết bị cũ, hay phát trên cả hai?`,
		)
	}
	const isPaired = await swap(cms, 'devices', {
		id: device.id,
		where: { code: { equals: device.code } },
		data: {
			code: null,
			display: display.id,
			pairedAt: now.toISOString(),
			pairedBy: user.id,
			codeExpiresAt: new Date(now.getTime() + CODE_MS).toISOString(),
		},
	})
	if (!isPaired) throw new Refusal('stale', 'Mã này vừa được dùng cho một màn hình khác.')
	if (others === 'replace') {
		for (const { id } of before) await revokeDevice(req, display, id, now)
	}
	await recordSettings(req, {
		action: 'settings',
		documentType: 'displays',
		document: display.id,
		headline: display.name,
		changes: `Thiết bị: ghép ${device.id}`,
	})
}

async function waitingDevice(
	{ payload }: PayloadRequest,
	code: string,
	now: Date,
): Promise<Device | null> {
	if (code === '') return null
	return payload.db.findOne<Device>({
		collection: 'devices',
		where: {
			and: [{ code: { equals: code } }, { codeExpiresAt: { greater_than: now.toISOString() } }],
		},
	})
}
