import type { PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { PreviewRequest } from '#shared/editions/edition.ts'
import { drawPreview } from './drawPreview.ts'
import { noticePage } from './noticePage.ts'
import { previewHeaders } from './previewHeaders.ts'
import { toPreviewPage } from './toPreviewPage.ts'

const NO_PUBLISHER =
	'Chưa xem trước được: máy xuất bản đang khởi động hoặc chưa chạy. Những gì đã lưu vẫn còn; hãy thử lại sau ít phút, hoặc báo quản trị viên nếu vẫn không được.'

/** What is to be shown, and what the ribbon above it says. */
export interface AskedPreview {
	page: PreviewRequest
	ribbon: string
}

/** Answer with a page of the site as it would be, or with a sentence on why there is none. */
export async function answerPreview(
	req: PayloadRequest,
	find: () => Promise<AskedPreview>,
): Promise<Response> {
	try {
		const { page, ribbon } = await find()
		const drawn = await drawPreview(req.payload, page)
		if (drawn !== null)
			return new Response(toPreviewPage(drawn, ribbon), { headers: previewHeaders })
		const headers = { ...previewHeaders, 'Retry-After': '30' }
		return new Response(noticePage(NO_PUBLISHER), { status: 503, headers })
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return answerRefusal(req, error)
	}
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
