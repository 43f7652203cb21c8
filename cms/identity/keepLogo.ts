import type { CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'

/** The picture that is the site's logo is not deleted, whoever asks. */
export const keepLogo: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const { logo } = await req.payload.findGlobal({
		slug: 'identity',
		depth: 0,
		overrideAccess: true,
		select: { logo: true },
		...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
	})
	if (idOf(logo) !== String(id)) return
	throw new Refusal(
		'inUse',
		'Tệp đang là logo của trang tin nên không xóa được. Hãy chọn logo khác trong “Nhận diện” trước.',
	)
}
