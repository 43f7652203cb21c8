import type { IncomingMessage, ServerResponse } from 'node:http'
import { isBearer } from './isBearer.ts'

/** Answer a request for a rollback: how many pages had to be rendered for it, or why there is none. */
export async function answerRollback(
	{ rollBack, editionToken }: { rollBack: () => Promise<number>; editionToken: string },
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const answer = (code: number, body: unknown) =>
		response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
	if (!isBearer(request.headers.authorization, editionToken)) {
		answer(401, { errors: [{ message: 'No token' }] })
		return
	}
	await rollBack().then(
		(rendered) => answer(200, { rendered }),
		(error: unknown) =>
			answer(409, {
				errors: [{ message: error instanceof Error ? error.message : String(error) }],
			}),
	)
}
