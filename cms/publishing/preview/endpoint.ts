import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import {
	latestReadable,
	readableVersion,
	type SavedVersion,
} from '#cms/workflow/readableVersions.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { answerPreview } from './answerPreview.ts'
import { previewers } from './previewers.ts'

/**
 * The preview's door: the piece's page as readers would get it, for those who may read its draft.
 *
 * `?version=` shows an earlier text of the same piece.
 */
export function previewEndpoints(collection: CollectionSlug): Endpoint[] {
	const previewer = previewers[collection]
	if (!previewer) return []
	return [
		{
			path: '/:id/preview',
			method: 'get',
			handler: (req) =>
				answerPreview(req, async () => {
					const version = await versionAsked(req, collection)
					const page = await previewer(req.payload, version, new Date())
					return { page, ribbon: ribbonFor(req, version) }
				}),
		},
	]
}

async function versionAsked(
	req: PayloadRequest,
	collection: CollectionSlug,
): Promise<SavedVersion> {
	const { user, payload, routeParams, searchParams } = req
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để xem trước.')
	const id = String(routeParams?.id)
	const latest = await latestReadable(payload, collection, id, user)
	const asked = searchParams.get('version')
	const version =
		latest && asked
			? await readableVersion(payload, collection, { id, version: asked }, user)
			: latest
	if (version) return version
	throw new Refusal('notFound', 'Không tìm thấy bản này, hoặc bạn không có quyền xem.')
}

function ribbonFor({ searchParams }: PayloadRequest, { piece, savedAt }: SavedVersion): string {
	const what = searchParams.has('version') ? `bản lưu lúc ${toDateTimeText(savedAt)}` : ''
	const reached = piece._status === 'published' ? 'bản đã xuất bản' : 'chưa đến với bạn đọc'
	return ['Bản xem trước', what, reached].filter(Boolean).join(' – ')
}
