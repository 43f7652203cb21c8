import type { Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Device, Display } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import type { PairingState } from '#shared/displays/report.ts'
import { tokenFor } from './deviceToken.ts'
import { hashOf } from './secrets.ts'

/**
 * What has become of the device that knows `secret`; its token once somebody has entered its code.
 *
 * Asked again within the code's time, it answers the same.
 */
export async function claimPairing(cms: Payload, secret: string, now: Date): Promise<PairingState> {
	const device = await cms.db.findOne<Device>({
		collection: 'devices',
		where: { secretHash: { equals: hashOf(secret) } },
	})
	if (!device || device.revokedAt || !isInTime(device, now)) throw unknown()
	if (device.code) return { state: 'waiting' }
	const display = await displayOf(cms, device)
	const token = tokenFor(device.id, secret)
	const tokenHash = hashOf(token)
	if (device.tokenHash !== tokenHash) {
		await cms.db.updateOne({
			collection: 'devices',
			id: device.id,
			data: { tokenHash },
			returning: false,
		})
	}
	return { state: 'paired', token, path: paths.display(display.slug) }
}

function isInTime({ codeExpiresAt }: Device, now: Date): boolean {
	return Boolean(codeExpiresAt && new Date(codeExpiresAt) > now)
}

async function displayOf(cms: Payload, device: Device): Promise<Display> {
	const id = idOf(device.display)
	const display = id
		? await cms.db.findOne<Display>({ collection: 'displays', where: { id: { equals: id } } })
		: null
	if (!display) throw unknown()
	return display
}

function unknown(): Refusal {
	return new Refusal('notFound', 'Mã ghép đã hết hạn. Hãy lấy mã mới.')
}
