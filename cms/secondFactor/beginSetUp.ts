import type { Payload } from 'payload'
import encodeQr from 'qr'
import { v7 } from 'uuid'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Person } from '#cms/payload-types.ts'
import { authenticatorOf } from './authenticatorOf.ts'
import { sealedSecret } from './secretOf.ts'
import { aTotpSecret, totpAddress } from './totp.ts'

/** White that a telephone needs around the picture, in modules. */
const QUIET = 4

/** What a telephone needs to show codes from now on. */
export interface SetUp {
	/** For typing, where the telephone cannot read the picture. */
	secret: string
	/** The picture a telephone reads, as an SVG document. */
	picture: string
}

/** Begin to set up a second factor; nothing is asked for until its first code was right. */
export async function beginSetUp(
	cms: Payload,
	{ id: person, email }: Pick<Person, 'id' | 'email'>,
): Promise<SetUp> {
	const before = await authenticatorOf(cms, person)
	if (before?.confirmedAt) {
		throw new Refusal('wrongState', 'Xác thực hai lớp đang bật. Hãy tắt trước khi đổi điện thoại.')
	}
	const secret = aTotpSecret()
	const data = { person, secret: sealedSecret(secret), lastStep: null, tries: 0, lockedUntil: null }
	const collection = 'authenticators'
	if (before) await cms.db.updateOne({ collection, id: before.id, data, returning: false })
	else await cms.db.create({ collection, data: { id: v7(), ...data } })
	return { secret, picture: encodeQr(totpAddress(secret, email), 'svg', { border: QUIET }) }
}
