import { Refusal } from './refusal.ts'

/** What the work finds, as JSON that nobody keeps; a refusal as its sentence and reason. */
export async function answer(work: () => Promise<object>): Promise<Response> {
	try {
		return Response.json(await work(), { headers: { 'Cache-Control': 'no-store' } })
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		const { message, reason, status } = error
		return Response.json({ errors: [{ message, reason }] }, { status })
	}
}
