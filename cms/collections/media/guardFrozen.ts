import type {
	CollectionBeforeDeleteHook,
	CollectionBeforeOperationHook,
	PayloadRequest,
	Where,
} from 'payload'
import { anyColleague } from '#cms/collections/access.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { isMediaFrozen } from './isMediaFrozen.ts'

/**
 * Refuse every change to media that a published or waiting article uses, whoever asks.
 *
 * It runs before the operation because Payload removes replaced files before its later hooks.
 */
export const guardFrozenUpdate: CollectionBeforeOperationHook = async ({
	args,
	operation,
	overrideAccess,
	req,
}) => {
	// A stranger is told nothing of what is in use; Payload asks for permission next and refuses.
	if (!overrideAccess && !anyColleague({ req })) return args
	if (operation === 'update') await refuseFrozen(req, await idsOf(req, args))
	return args
}

/** Refuse the deletion of media that a published or waiting article uses, whoever asks. */
export const guardFrozenDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await refuseFrozen(req, [String(id)])
}

async function refuseFrozen(req: PayloadRequest, ids: string[]) {
	if (!(await isMediaFrozen(req.payload, ids))) return
	throw new Refusal(
		'inUse',
		'Tệp đang dùng trong bài đã xuất bản hoặc đang chờ duyệt nên không sửa, không xoá được. Hãy tải lên một tệp mới.',
	)
}

async function idsOf(
	req: PayloadRequest,
	args: { id?: unknown; where?: Where },
): Promise<string[]> {
	if (typeof args.id === 'string') return [args.id]
	const { docs } = await req.payload.find({
		collection: 'media',
		where: args.where ?? {},
		pagination: false,
		depth: 0,
		select: {},
		overrideAccess: true,
	})
	return docs.map(({ id }) => String(id))
}
