import { hash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isForDisplays } from '#shared/members/isForDisplays.ts'
import { ASKED_HEADER, memberPaths } from '#shared/members/memberPaths.ts'

/** Milliseconds for which an answer is believed without a question. */
const FRESH_MS = 15_000

/** Milliseconds for which a member reads on while the question is under way: so long a session that ended lives. */
const GRACE_MS = 60_000

/** Milliseconds for which members read on while nobody answers. */
const SILENCE_MS = 10 * 60_000

/** Milliseconds that the CMS has to say who is asking. */
const PATIENCE_MS = 5_000

/** Readers remembered at a time: more than a corporation has at work, and no way to fill the memory. */
const REMEMBERED_MOST = 50_000

/** Questions under way at once. */
const ASKED_MOST = 32

const cookieNames = ['payload-token', 'bantin-display']

/** Whether somebody may read; `unknown` while nobody can tell. */
export type Verdict = 'member' | 'stranger' | 'unknown'

interface Answer {
	verdict: Exclude<Verdict, 'unknown'>
	at: number
}

/**
 * Knows who may read a site that is for members.
 *
 * The CMS knows it; asking it for every file would make it the web server, and readers wait for it.
 */
export class MemberGate {
	readonly #cmsUrl: string | undefined
	readonly #answers = new Map<string, Answer>()
	readonly #asked = new Map<string, Promise<Answer | undefined>>()
	readonly #waiting: (() => void)[] = []
	#underWay = 0

	constructor(cmsUrl: string | undefined) {
		this.#cmsUrl = cmsUrl
	}

	/** Whether whoever sends `headers` may read what is at `path`. */
	async verdictFor(path: string, headers: IncomingHttpHeaders, now: Date): Promise<Verdict> {
		const shown = shownIn(headers)
		if (!shown.cookie && !shown.authorization) return 'stranger'
		const room = isForDisplays(path) ? 'displays' : 'pages'
		const key = hash('sha256', JSON.stringify([room, shown]), 'base64')
		const known = this.#answers.get(key)
		const age = known ? now.getTime() - known.at : Infinity
		if (known && age < FRESH_MS) return known.verdict
		const asked = this.#ask(key, path, shown)
		if (known?.verdict === 'member' && age < GRACE_MS) return known.verdict
		const answer = await asked
		if (answer) return answer.verdict
		return known?.verdict === 'member' && age < SILENCE_MS ? 'member' : 'unknown'
	}

	#ask(key: string, path: string, shown: Shown): Promise<Answer | undefined> {
		const before = this.#asked.get(key)
		if (before) return before
		const asked = this.#answerFor(path, shown).then((answer) => {
			this.#asked.delete(key)
			if (answer) this.#remember(key, answer)
			return answer
		})
		this.#asked.set(key, asked)
		return asked
	}

	async #answerFor(path: string, { cookie, authorization }: Shown): Promise<Answer | undefined> {
		await this.#turn()
		try {
			const { status } = await fetch(`${this.#cmsUrl}${memberPaths.check}`, {
				headers: {
					...(cookie && { cookie }),
					...(authorization && { authorization }),
					[ASKED_HEADER]: encodeURI(path),
				},
				signal: AbortSignal.timeout(PATIENCE_MS),
			})
			const verdict = status === 204 ? 'member' : 'stranger'
			return status === 204 || status === 401 ? { verdict, at: Date.now() } : undefined
		} catch {
			return undefined
		} finally {
			this.#underWay--
			this.#waiting.shift()?.()
		}
	}

	async #turn(): Promise<void> {
		if (this.#underWay >= ASKED_MOST) {
			await new Promise<void>((resolve) => this.#waiting.push(resolve))
		}
		this.#underWay++
	}

	#remember(key: string, answer: Answer): void {
		this.#answers.delete(key)
		this.#answers.set(key, answer)
		const [oldest] = this.#answers.keys()
		if (this.#answers.size > REMEMBERED_MOST && oldest !== undefined) this.#answers.delete(oldest)
	}
}

/** What a request shows of who sends it; whatever other cookies it has are nobody's business. */
interface Shown {
	cookie: string
	authorization: string
}

function shownIn({ cookie = '', authorization = '' }: IncomingHttpHeaders): Shown {
	const ours = cookie
		.split(/; */)
		.filter((pair) => cookieNames.some((name) => pair.startsWith(`${name}=`)))
	return { cookie: ours.join('; '), authorization }
}
