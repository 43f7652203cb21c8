import type { Payload, Where } from 'payload'
import { v7 } from 'uuid'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Pairing } from '#shared/displays/report.ts'
import { aPairingCode } from './pairingCode.ts'
import { aSecret, hashOf } from './secrets.ts'
import { sweepWaiting } from './sweepWaiting.ts'

/** Milliseconds for which a code holds: time to walk from the screen to a desk. */
export const CODE_MS = 10 * 60_000

/** Devices that wait at a time; more are no devices. */
export const WAITING_MOST = 500

/** Let a device wait to be paired: a code for people, a secret for itself. */
export async function beginPairing(cms: Payload, now: Date): Promise<Pairing> {
	await sweepWaiting(cms, now)
	const waiting: Where = { code: { exists: true } }
	const { totalDocs } = await cms.db.count({ collection: 'devices', where: waiting })
	if (totalDocs >= WAITING_MOST) {
		throw new Refusal('busy', 'Đang có quá nhiều thiết bị chờ ghép. Hãy thử lại sau ít phút.')
	}
	const secret = aSecret()
	const code = await freeCode(cms)
	const expiresAt = new Date(now.getTime() + CODE_MS).toISOString()
	await cms.db.create({
		collection: 'devices',
		data: { id: v7(), code, secretHash: hashOf(secret), codeExpiresAt: expiresAt },
	})
	return { code, secret, expiresAt }
}

/** A code that no other device shows just now. */
async function freeCode(cms: Payload): Promise<string> {
	for (;;) {
		const code = aPairingCode()
		const where: Where = { code: { equals: code } }
		const { totalDocs } = await cms.db.count({ collection: 'devices', where })
		if (totalDocs === 0) return code
	}
}
