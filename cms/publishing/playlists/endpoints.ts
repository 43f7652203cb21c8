import type { Endpoint, PayloadRequest, Where } from 'payload'
import { answer } from '#cms/collections/answer.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Display, Person } from '#cms/payload-types.ts'
import { latestReadable, type SavedVersion } from '#cms/workflow/readableVersions.ts'
import { displaysReached } from './displaysReached.ts'
import { draftProgramme } from './draftProgramme.ts'
import { drawPlaylist } from './drawPlaylist.ts'

/** The doors to a display's playlist as it is now, for the hour that the admin shows. */
export const displayPlaylistEndpoints: Endpoint[] = [
	{
		path: '/:id/playlist',
		method: 'get',
		handler: (req) =>
			answer(async () => {
				const display = await findDisplay(req, { id: { equals: String(req.routeParams?.id) } })
				return drawPlaylist(req.payload, display.slug, [])
			}),
	},
]

/**
 * The doors to what a programme would be if it were published as it stands: the displays it would
 * reach, and the playlist one of them would then have, for those who may read its draft.
 */
export const programmePlaylistEndpoints: Endpoint[] = [
	{
		path: '/:id/displays',
		method: 'get',
		handler: (req) =>
			answer(async () => ({
				displays: await displaysReached(req.payload, (await readProgramme(req)).piece),
			})),
	},
	{
		path: '/:id/playlist',
		method: 'get',
		handler: (req) =>
			answer(async () => {
				const programme = await readProgramme(req)
				const slug = req.searchParams.get('display') ?? ''
				const display = await findDisplay(req, { slug: { equals: slug } })
				const entries = await draftProgramme(req.payload, programme, new Date())
				return drawPlaylist(req.payload, display.slug, entries)
			}),
	},
]

async function readProgramme(req: PayloadRequest): Promise<SavedVersion> {
	const person = personOf(req)
	const id = String(req.routeParams?.id)
	const version = await latestReadable(req.payload, 'programmes', id, person)
	if (version) return version
	throw new Refusal('notFound', 'Không tìm thấy chương trình này, hoặc bạn không có quyền xem.')
}

async function findDisplay(req: PayloadRequest, where: Where): Promise<Display> {
	const user = personOf(req)
	const options = { depth: 0, limit: 1, pagination: false, overrideAccess: false, where, user }
	const { docs } = await req.payload.find({ collection: 'displays', ...options })
	if (docs[0]) return docs[0]
	throw new Refusal('notFound', 'Không tìm thấy màn hình này, hoặc bạn không có quyền xem.')
}

function personOf({ user }: PayloadRequest): Person {
	if (user) return user
	throw new Refusal('unauthorized', 'Bạn cần đăng nhập để xem.')
}
