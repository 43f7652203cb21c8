import type { Payload } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { swap } from '#cms/devices/swap.ts'
import { authenticatorOf } from './authenticatorOf.ts'
import { recoveryCodes, toRecoveryHashes } from './recoveryCodes.ts'
import { secretOf } from './secretOf.ts'
import { stepOfCode } from './totp.ts'

/**
 * Ask for codes from now on, the first of which was right; answers the recovery codes.
 *
 * The first code may be shown once more, to log in with.
 */
export async function confirmSetUp(
	cms: Payload,
	person: string,
	code: string,
	now: Date,
): Promise<string[]> {
	const authenticator = await authenticatorOf(cms, person)
	if (!authenticator || authenticator.confirmedAt) {
		throw new Refusal('wrongState', 'Chưa bắt đầu bật xác thực hai lớp. Hãy tải lại trang.')
	}
	if (stepOfCode(secretOf(authenticator, now), code.replaceAll(' ', ''), now) === undefined) {
		throw new Refusal(
			'wrongCode',
			'Mã không đúng. Hãy nhập mã đang hiện trên điện thoại; giờ trên điện thoại phải đúng.',
		)
	}
	const codes = recoveryCodes()
	const isConfirmed = await swap(cms, 'authenticators', {
		id: authenticator.id,
		where: { secret: { equals: authenticator.secret } },
		data: { confirmedAt: now.toISOString(), recoveryHashes: toRecoveryHashes(codes) },
	})
	if (!isConfirmed) throw new Refusal('stale', 'Vừa có lần bật khác. Hãy tải lại trang.')
	return codes
}
