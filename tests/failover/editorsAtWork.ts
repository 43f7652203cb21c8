import { setTimeout as wait } from 'node:timers/promises'
import type { Bantin } from '#tests/support/bantin.ts'
import {
	PASSWORD,
	type Answer,
	type Colleague,
	type openNewsroom,
} from '#tests/support/newsroom.ts'

/** Milliseconds between two requests of one editor. */
const PAUSE_MS = 100

/** What an editor was told is saved. */
export interface Acknowledged {
	id: string
	headline: string
	state: string
}

/** Editors who write, hand in and approve without a pause, until they are told to stop. */
export interface EditorsAtWork {
	/** What they were told is saved, article by article. */
	acknowledged: Map<string, Acknowledged>
	/** How often each status was answered. */
	statuses: Map<number, number>
	/** Everything of 500 and more, as it was answered; without what only asked to wait. */
	failures: string[]
	/** How often somebody read that the system is busy, since this was asked last. */
	askedToWait(): number
	/** How many requests were answered so far. */
	answers(): number
	/** The longest time anybody waited for an answer, since this was asked last. */
	longestWait(): number
	stop(): Promise<void>
}

/** Set editors to work. */
export function putEditorsToWork(
	bantin: Bantin,
	newsroom: Awaited<ReturnType<typeof openNewsroom>>,
	count: number,
): EditorsAtWork {
	const acknowledged = new Map<string, Acknowledged>()
	const statuses = new Map<number, number>()
	const failures: string[] = []
	let longest = 0
	let waits = 0
	let isStopping = false

	const note = (what: string, status: number, began: number, answer: unknown) => {
		longest = Math.max(longest, performance.now() - began)
		statuses.set(status, (statuses.get(status) ?? 0) + 1)
		const said = JSON.stringify(answer)
		if (status === 503 && said.includes('"reason":"busy"')) waits += 1
		else if (status >= 500) failures.push(`${what}: ${status} ${said.slice(0, 300)}`)
	}
	const ask = async (who: Colleague, method: string, path: string, body?: unknown) => {
		const began = performance.now()
		const { status, body: answer } = await who.ask(method, path, body)
		note(`${method} ${path}`, status, began, answer)
		await wait(PAUSE_MS)
		return status < 300 ? answer : undefined
	}
	const { contributor, approver, section, unit } = newsroom
	const writeOne = async (headline: string) => {
		const made = await ask(contributor, 'POST', '/api/articles?draft=true', {
			...text(headline),
			section,
			unit,
		})
		if (!made?.doc) return
		const { id } = made.doc
		const keep = (known: Partial<Acknowledged>) =>
			acknowledged.set(id, {
				...{ id, headline, state: 'draft', ...acknowledged.get(id) },
				...known,
			})
		keep({})
		for (const round of [1, 2]) {
			const changed = `${headline}, lần sửa ${round}`
			const saved = await ask(contributor, 'PATCH', `/api/articles/${id}?draft=true`, {
				headline: changed,
			})
			if (saved) keep({ headline: changed })
		}
		const door = `/api/articles/${id}/workflow`
		for (const [who, action] of [
			[contributor, 'submit'],
			[approver, 'approve'],
			[approver, 'approve'],
		] as const) {
			const standing: Answer | undefined = await ask(who, 'GET', door)
			if (!standing?.actions?.includes(action)) continue
			const after = await ask(who, 'POST', door, { action, seen: standing.seen })
			if (after?.state) keep({ state: after.state })
		}
	}
	const token = tokenOf(bantin, approver)
	const lookAround = async () => {
		const headers = { authorization: `JWT ${await token}` }
		const path = '/admin/collections/articles'
		const began = performance.now()
		const response = await fetch(bantin.url + path, { headers })
		note(path, response.status, began, await response.text())
		await ask(approver, 'GET', '/api/desk')
	}
	const at = async (work: () => Promise<void>) => {
		while (!isStopping) await work()
	}
	const working = Array.from({ length: count }, (_, editor) => {
		let number = 0
		return at(() => writeOne(`Tin số ${++number} của bàn ${editor + 1}`))
	})
	working.push(at(lookAround))
	return {
		acknowledged,
		statuses,
		failures,
		answers: () => [...statuses.values()].reduce((sum, count) => sum + count, 0),
		askedToWait: () => {
			const asked = waits
			waits = 0
			return asked
		},
		longestWait: () => {
			const waited = Math.round(longest)
			longest = 0
			return waited
		},
		stop: async () => {
			isStopping = true
			await Promise.all(working)
		},
	}
}

async function tokenOf(bantin: Bantin, { email }: Colleague): Promise<string> {
	const response = await fetch(`${bantin.url}/api/people/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email, password: PASSWORD }),
	})
	// The API answers JSON on every path a test asks.
	return ((await response.json()) as Answer).token ?? ''
}

function text(headline: string) {
	const common = { direction: 'ltr', format: '', indent: 0, version: 1 }
	const words = {
		type: 'text',
		version: 1,
		text: 'Sáng nay, trạm biến áp đã đóng điện.',
		format: 0,
	}
	const style = { detail: 0, mode: 'normal', style: '' }
	const paragraph = { ...common, type: 'paragraph', textFormat: 0, textStyle: '' }
	const children = [{ ...paragraph, children: [{ ...words, ...style }] }]
	return {
		headline,
		standfirst: 'Công trình về đích sớm.',
		body: { root: { ...common, type: 'root', children } },
	}
}
