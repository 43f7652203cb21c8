import './cmsEnvironment.ts'
import { rmSync } from 'node:fs'
import { handleEndpoints, type Payload } from 'payload'
import { env } from '#cms/env.ts'
import { backgroundRests } from '#cms/mail/background.ts'
import { openCms } from '#cms/openCms.ts'
import config from '#cms/payload.config.ts'
import type { Person } from '#cms/payload-types.ts'
import { answerUnreadable } from '#cms/security/answerUnreadable.ts'
import { emptyMongodb } from './emptyMongodb.ts'
import { noteScans, scansNoted } from './scans.ts'

/** What a request from outside is made of. */
export interface OutsideRequest {
	/** Who sends it; nobody when absent. */
	as?: Person
	/** A form and bytes as they are, anything else as JSON. */
	body?: unknown
	headers?: Record<string, string>
}

/** What answers say, as far as tests look into them; no answer says all of it. */
export interface Answer {
	errors?: {
		message: string
		reason?: string
		/** What is wrong with single fields. */
		data?: { errors: { path: string; message: string }[] }
	}[]
	doc?: AnsweredDocument
	docs?: AnsweredDocument[]
	limit?: number
	state?: string
	totalDocs?: number
	user?: AnsweredDocument
	/** What is not JSON, as it came. */
	text?: string
}

/** A document in an answer, of any collection. */
export interface AnsweredDocument {
	id: string
	roles?: Person['roles']
	slug?: string | null
}

/** What comes back. */
export interface OutsideAnswer {
	status: number
	body: Answer
	headers: Headers
}

/** A real CMS on a throw-away database. */
export interface TestCms {
	cms: Payload
	/** A request as it comes over HTTP; `path` starts below `/api`. */
	request: (method: string, path: string, request?: OutsideRequest) => Promise<OutsideAnswer>
	/** Rejects when a question read a whole large collection because no index answers it. */
	close: () => Promise<void>
}

/**
 * Documents from which on reading a whole collection is a mistake. `BANTIN_TEST_SCANS=every` finds
 * every question that no index answers, whatever it reads in a small newsroom.
 */
const LONG_SCAN = process.env.BANTIN_TEST_SCANS === 'every' ? 0 : 101

/** The password of everyone in tests. */
export const PASSWORD = 'mat-khau-thu-nghiem'

/** As the API's route does. */
const answered = answerUnreadable((request, path: string) =>
	handleEndpoints({ config, path, request }),
)

/** Open the CMS of this test file. */
export async function openTestCms(): Promise<TestCms> {
	const cms = await openCms()
	await noteScans(cms)
	const tokens = new Map<string, string>()

	async function tokenOf({ id, email }: Person): Promise<string> {
		const known = tokens.get(id)
		if (known) return known
		const { token } = await cms.login({
			collection: 'people',
			data: { email, password: PASSWORD },
			depth: 0,
			overrideAccess: true,
		})
		if (!token) throw new Error(`${email} got no token`)
		tokens.set(id, token)
		return token
	}

	return {
		cms,
		request: async (method, path, { as, body, headers } = {}) => {
			const response = await answered(
				new Request(`http://localhost/api${path}`, {
					method,
					headers: {
						...headers,
						...(as ? { Authorization: `JWT ${await tokenOf(as)}` } : {}),
						...(body === undefined || isAsItIs(body) ? {} : { 'Content-Type': 'application/json' }),
					},
					...(body === undefined ? {} : { body: isAsItIs(body) ? body : JSON.stringify(body) }),
				}),
				`/api${path.split('?')[0]}`,
			)
			const text = await response.text()
			return { status: response.status, body: parsed(text), headers: response.headers }
		},
		close: async () => {
			await backgroundRests(cms)
			const scans = await scansNoted(cms, LONG_SCAN)
			await emptyMongodb(cms)
			await cms.destroy()
			rmSync(env.dataDir, { recursive: true, force: true })
			if (scans.length > 0) {
				throw new Error(`No index answers, see cms/mongo/mongoIndexes.ts:\n${scans.join('\n')}`)
			}
		},
	}
}

function isAsItIs(body: unknown): body is FormData | Uint8Array<ArrayBuffer> {
	return body instanceof FormData || body instanceof Uint8Array
}

function parsed(text: string): Answer {
	try {
		// The edge: tests assert the fields they read.
		return JSON.parse(text) as Answer
	} catch {
		return { text }
	}
}
