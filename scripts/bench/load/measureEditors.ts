import { z } from 'zod'
import { administrator } from '#scripts/bench/inNewsroomFolder.ts'

/** How often each editor saves before handing in. */
const SAVES = 5

/** People whose passwords are checked at once: each check keeps a core busy for half a second. */
const AT_ONCE = 8

const PASSWORD = 'Mat-khau-do-2026'

const madeSchema = z.object({ doc: z.object({ id: z.string() }) })
const loginSchema = z.object({ token: z.string() })
const pieceSchema = z.object({ headline: z.string() })
const workflowSchema = z.object({ state: z.string() })

/** What a hundred editors met. */
export interface MeasuredEditors {
	/** Milliseconds that each save waited for its answer. */
	saves: number[]
	/** Pieces that do not say what was last acknowledged. */
	lost: string[]
	/** Answers of 500 and above, and those that never came. */
	failures: string[]
	milliseconds: number
}

type Ask = (method: string, address: string, body?: unknown) => Promise<unknown>

/** Let `count` editors write at the same time, each a piece of their own, saving again and again. */
export async function measureEditors(url: string, count: number): Promise<MeasuredEditors> {
	const measured: MeasuredEditors = { saves: [], lost: [], failures: [], milliseconds: 0 }
	const tokens = await joinAll(url, count)
	const started = performance.now()
	await Promise.all(
		tokens.map((token, index) =>
			writeOne(askerWith(url, token), index, measured).catch((error: unknown) => {
				measured.failures.push(`editor ${index + 1}: ${String(error)}`)
			}),
		),
	)
	measured.milliseconds = performance.now() - started
	return measured
}

async function writeOne(ask: Ask, index: number, measured: MeasuredEditors): Promise<void> {
	const made = await ask('POST', '/api/articles?draft=true', { headline: `Bài của người ${index}` })
	const { id } = madeSchema.parse(made).doc
	const address = `/api/articles/${id}?draft=true`
	for (let save = 1; save <= SAVES; save++) {
		const headline = `Bài của người ${index}, lần lưu ${save}`
		const asked = performance.now()
		await ask('PATCH', address, { headline })
		measured.saves.push(performance.now() - asked)
		const stored = pieceSchema.parse(await ask('GET', `${address}&depth=0`))
		if (stored.headline !== headline) measured.lost.push(`${id}: ${stored.headline}`)
	}
	const { state } = workflowSchema.parse(await ask('GET', `/api/articles/${id}/workflow`))
	if (state !== 'draft') measured.lost.push(`${id}: ${state}`)
}

/** Make the editors and log them in; their tokens. */
async function joinAll(url: string, count: number): Promise<string[]> {
	const stranger = askerWith(url)
	const logIn = async (email: string, password: string) =>
		loginSchema.parse(await stranger('POST', '/api/people/login', { email, password })).token
	const admin = askerWith(url, await logIn(administrator.email, administrator.password))
	const tokens: string[] = []
	for (let first = 0; first < count; first += AT_ONCE) {
		const some = Array.from({ length: Math.min(AT_ONCE, count - first) }, async (_, index) => {
			const email = `nguoi-${first + index}@bantin.example`
			const roles = [{ role: 'contributor' }]
			const name = `Phóng viên ${first + index}`
			await admin('POST', '/api/people', { name, email, password: PASSWORD, roles })
			return logIn(email, PASSWORD)
		})
		tokens.push(...(await Promise.all(some)))
	}
	return tokens
}

function askerWith(url: string, token?: string): Ask {
	return async (method, address, body) => {
		const answer = await fetch(url + address, {
			method,
			headers: {
				...(token && { authorization: `JWT ${token}` }),
				...(body !== undefined && { 'content-type': 'application/json' }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		})
		const text = await answer.text()
		if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text.slice(0, 200)}`)
		const parsed: unknown = JSON.parse(text)
		return parsed
	}
}
