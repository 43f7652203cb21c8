import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import {
	latestReadable,
	readableVersion,
	type SavedVersion,
} from '#cms/workflow/readableVersions.ts'
import { toDateTimeText } from '#shared/dates.ts'
import { drawPreview } from './drawPreview.ts'
import { noticePage } from './noticePage.ts'
import { previewers, type Previewer } from './previewers.ts'
import { previewHeaders } from './previewHeaders.ts'
import { toPreviewPage } from './toPreviewPage.ts'

const NO_PUBLISHER =
	'Chưa xem trước được: máy xuất bản đang khởi động hoặc chưa chạy. Bài vẫn được lưu; hãy thử lại sau ít phút, hoặc báo quản trị viên nếu vẫn không được.'

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
			handler: async (req) => {
				try {
					return await answerPage(req, previewer, await versionAsked(req, collection))
				} catch (error) {
					if (!(error instanceof Refusal)) throw error
					return answerRefusal(req, error)
				}
			},
		},
	]
}

async function answerPage(
	req: PayloadRequest,
	previewer: Previewer,
	version: SavedVersion,
): Promise<Response> {
	const page = await drawPreview(req.payload, await previewer(req.payload, version, new Date()))
	if (page === null) {
		const headers = { ...previewHeaders, 'Retry-After': '30' }
		return new Response(noticePage(NO_PUBLISHER), { status: 503, headers })
	}
	return new Response(toPreviewPage(page, ribbonFor(req, version)), { headers: previewHeaders })
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

/** A browser gets a sentence on a page, a program the reason as at every other door. */
function answerRefusal(
	{ headers }: PayloadRequest,
	{ message, reason, status }: Refusal,
): Response {
	if (headers.get('accept')?.includes('text/html')) {
		return new Response(noticePage(message), { status, headers: previewHeaders })
	}
	return Response.json(
		{ errors: [{ message, reason }] },
		{ status, headers: { ...previewHeaders, 'Content-Type': 'application/json' } },
	)
}
