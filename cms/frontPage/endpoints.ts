import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { answerPreview } from '#cms/publishing/preview/answerPreview.ts'
import { visiblePieces } from '#cms/publishing/visiblePieces.ts'
import { SECONDS_MOST, type PublishedFrontPage } from '#shared/frontPage/frontPage.ts'
import { eventsAhead } from './eventsAhead.ts'

/** Ids in one address: more than a front page can hold. */
const IDS_MAX = 50

/**
 * The home page as it would be: `?lead=ID&seconds=ID,ID&strips=ID`.
 *
 * It lies over what readers have, so an id of anything else shows nothing.
 */
const preview: PayloadHandler = (req) =>
	answerPreview(req, async () => {
		refuseOthers(req)
		const saved = await req.payload.findGlobal({
			slug: 'frontPage',
			depth: 0,
			overrideAccess: true,
		})
		const data: PublishedFrontPage = {
			id: 'frontPage',
			lead: idsIn(req, 'lead')[0] ?? null,
			seconds: idsIn(req, 'seconds').slice(0, SECONDS_MOST),
			strips: idsIn(req, 'strips'),
			events: eventsAhead(saved.events, new Date()),
		}
		const entry = { type: 'frontPage', id: data.id, version: 'preview', data } as const
		return {
			page: { path: '/', entries: [entry] },
			ribbon: 'Bản xem trước trang chủ – chưa lưu thì bạn đọc chưa thấy',
		}
	})

/** Which of the articles `?ids=` readers do not have at this moment, with their headlines. */
const absent: PayloadHandler = async (req) => {
	refuseOthers(req)
	const ids = idsIn(req, 'ids')
	const visible = await visiblePieces(req.payload, 'article', new Date(), { id: { in: ids } })
	const missing = ids.filter((id) => !visible.some((article) => article.id === id))
	const { docs } = await req.payload.find({
		collection: 'articles',
		user: req.user,
		overrideAccess: false,
		draft: true,
		depth: 0,
		limit: IDS_MAX,
		select: { headline: true },
		where: { id: { in: missing } },
	})
	const headlines = docs.map(({ headline }) => headline ?? '')
	return Response.json({ headlines, count: missing.length })
}

/** For the admin's page of the front page. */
export const frontPageEndpoints: Endpoint[] = [
	{ path: '/preview', method: 'get', handler: preview },
	{ path: '/absent', method: 'get', handler: absent },
]

function refuseOthers({ user }: PayloadRequest): void {
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	if (!isBoard(user)) {
		throw new Refusal('forbidden', 'Chỉ ban biên tập và quản trị hệ thống sắp xếp trang chủ.')
	}
}

function idsIn({ searchParams }: PayloadRequest, name: string): string[] {
	const ids = (searchParams.get(name) ?? '').split(',').filter(Boolean)
	return ids.slice(0, IDS_MAX)
}
