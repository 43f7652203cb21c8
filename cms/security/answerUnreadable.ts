import { isUnreadable, UNREADABLE } from '#cms/collections/unreadable.ts'

/** The same handler, which answers 400 where a request cannot be read before Payload looks after its errors. */
export function answerUnreadable<Rest extends unknown[]>(
	handle: (request: Request, ...rest: Rest) => Promise<Response>,
): (request: Request, ...rest: Rest) => Promise<Response> {
	return async (request, ...rest) => {
		try {
			return await handle(request, ...rest)
		} catch (error) {
			if (!(error instanceof Error && isUnreadable(error))) throw error
			return Response.json({ errors: [UNREADABLE] }, { status: 400 })
		}
	}
}
