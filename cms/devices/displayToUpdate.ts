import type { PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Display, Person } from '#cms/payload-types.ts'
import { mayUpdateDisplay } from './mayUpdateDisplay.ts'

/** The display a request is about, and the colleague who may change it; refuses everybody else. */
export async function displayToUpdate(
	req: PayloadRequest,
): Promise<{ display: Display; user: Person }> {
	const { user, payload } = req
	if (!user) throw new Refusal('unauthorized', 'Bạn cần đăng nhập để làm việc này.')
	const id = req.routeParams?.id
	const display =
		typeof id === 'string'
			? await payload.db.findOne<Display>({
					collection: 'displays',
					where: { id: { equals: id } },
				})
			: null
	if (!display) throw new Refusal('notFound', 'Không có màn hình này.')
	if (!(await mayUpdateDisplay(req, display.id))) {
		throw new Refusal('forbidden', 'Bạn không có quyền với thiết bị của màn hình này.')
	}
	return { display, user }
}
